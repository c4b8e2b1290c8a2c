export const nav = {
  screens: 'Screens of the meeting',
  timetable: 'Timetable',
  people: 'People',
} as const;
