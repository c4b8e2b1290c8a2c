export const nav = {
  screens: 'Screens of the meeting',
  timetable: 'Timetable',
  readiness: 'Readiness',
  log: 'Log',
  settings: 'Settings',
} as const;
