export const nav = {
  screens: 'Pantallas de la reunión',
  timetable: 'Horario',
  documents: 'Documentos',
  release: 'Publicación',
  invitations: 'Invitaciones',
  people: 'Personas',
};
