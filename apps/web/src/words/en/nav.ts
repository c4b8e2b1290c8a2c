export const nav = {
  screens: 'Screens of the meeting',
  timetable: 'Timetable',
  readiness: 'Readiness',
  log: 'Log',
  settings: 'Settings',
  documents: 'Documents',
  release: 'Release',
  invitations: 'Invitations',
  participation: 'Participation',
  people: 'People',
} as const;
