export const nav = {
  screens: 'Écrans de la réunion',
  timetable: 'Emploi du temps',
  people: 'Personnes',
};
