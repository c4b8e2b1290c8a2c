export const timetable = {
  title: 'Emploi du temps',
};
