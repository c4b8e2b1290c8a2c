export const sorting = {
  role: 'peut être déplacé',
  drag: 'Déplacer',
  handle: 'Déplacer {{name}}',
  up: 'Monter',
  down: 'Descendre',
  upName: 'Monter : {{name}}',
  downName: 'Descendre : {{name}}',
  instructions:
    'Appuyez sur la barre d’espace pour saisir, sur les flèches pour déplacer, de nouveau sur la barre d’espace pour poser, sur Échap pour laisser à sa place.',
  lifted: '{{name}} est saisi, à la place {{place}} sur {{count}}.',
  over: '{{name}} est maintenant à la place {{place}} sur {{count}}.',
  dropped: '{{name}} a été posé à la place {{place}} sur {{count}}.',
  returned: '{{name}} est resté à sa place, {{place}} sur {{count}}.',
  moved: '{{name}} est à la place {{place}} sur {{count}}.',
};
