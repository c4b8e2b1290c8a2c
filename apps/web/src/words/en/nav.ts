export const nav = {
  screens: 'Screens of the meeting',
  timetable: 'Timetable',
  readiness: 'Readiness',
  log: 'Log',
  settings: 'Settings',
  documents: 'Documents',
  release: 'Release',
  invitations: 'Invitations',
  people: 'People',
} as const;
