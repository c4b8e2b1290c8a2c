export const meetings = {
  title: 'Réunions',
  none: 'Il n’y a pas encore de réunion que vous préparez.',
  meeting: 'Réunion',
  dates: 'Dates',
  state: 'État',
  'states.draft': 'Projet',
  'states.released': 'Publiée',
  'states.archived': 'Archivée',
  'states.deleted': 'Supprimée',
};
