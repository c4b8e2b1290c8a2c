export const timetable = {
  title: 'Horario',
};
