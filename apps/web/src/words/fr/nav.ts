export const nav = {
  screens: 'Écrans de la réunion',
  timetable: 'Emploi du temps',
  readiness: 'Préparation',
  log: 'Journal',
  settings: 'Paramètres',
  documents: 'Documents',
  release: 'Publication',
  invitations: 'Invitations',
  participation: 'Participation',
  people: 'Personnes',
};
