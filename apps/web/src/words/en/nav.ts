export const nav = {
  screens: 'Screens of the meeting',
  timetable: 'Timetable',
  documents: 'Documents',
  release: 'Release',
  invitations: 'Invitations',
  people: 'People',
} as const;
