const at = '{{name}}: الموضع {{place}} من {{count}}.';

export const sorting = {
  role: 'يمكن نقله',
  drag: 'نقل',
  handle: 'نقل {{name}}',
  up: 'إلى أعلى',
  down: 'إلى أسفل',
  upName: 'إلى أعلى: {{name}}',
  downName: 'إلى أسفل: {{name}}',
  instructions: 'اضغط مفتاح المسافة للالتقاط، والأسهم للنقل، ومفتاح المسافة مرة أخرى للوضع، وEscape للإبقاء في المكان.',
  lifted: at,
  over: at,
  dropped: at,
  returned: at,
  moved: at,
};
