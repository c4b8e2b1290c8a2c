export const nav = {
  screens: 'Pantallas de la reunión',
  timetable: 'Horario',
  readiness: 'Preparación',
  log: 'Registro',
  settings: 'Ajustes',
  documents: 'Documentos',
  release: 'Publicación',
  invitations: 'Invitaciones',
  participation: 'Participación',
  people: 'Personas',
};
