export const nav = {
  screens: 'Pantallas de la reunión',
  timetable: 'Horario',
  readiness: 'Preparación',
  log: 'Registro',
  settings: 'Ajustes',
};
