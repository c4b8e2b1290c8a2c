export const nav = {
  screens: 'Pantallas de la reunión',
  timetable: 'Horario',
  people: 'Personas',
};
