export const sorting = {
  role: 'se puede mover',
  drag: 'Mover',
  handle: 'Mover {{name}}',
  up: 'Subir',
  down: 'Bajar',
  upName: 'Subir: {{name}}',
  downName: 'Bajar: {{name}}',
  instructions:
    'Pulse la barra espaciadora para tomarlo, las flechas para moverlo, otra vez la barra espaciadora para soltarlo, Escape para dejarlo donde estaba.',
  lifted: '{{name}} está tomado, en el lugar {{place}} de {{count}}.',
  over: '{{name}} está ahora en el lugar {{place}} de {{count}}.',
  dropped: '{{name}} ha quedado en el lugar {{place}} de {{count}}.',
  returned: '{{name}} sigue en su lugar, {{place}} de {{count}}.',
  moved: '{{name}} está en el lugar {{place}} de {{count}}.',
};
