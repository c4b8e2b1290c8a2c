export const timetable = {
  title: 'Timetable',
} as const;
