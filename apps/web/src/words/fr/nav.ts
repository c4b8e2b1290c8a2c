export const nav = {
  screens: 'Écrans de la réunion',
  timetable: 'Emploi du temps',
  documents: 'Documents',
  release: 'Publication',
  invitations: 'Invitations',
  people: 'Personnes',
};
