export const meetings = {
  title: 'Reuniones',
  none: 'Todavía no hay ninguna reunión que usted prepare.',
  meeting: 'Reunión',
  dates: 'Fechas',
  state: 'Estado',
  'states.draft': 'Borrador',
  'states.released': 'Publicada',
  'states.archived': 'Archivada',
  'states.deleted': 'Eliminada',
};
