export const nav = {
  screens: 'Screens of the meeting',
  timetable: 'Timetable',
} as const;
