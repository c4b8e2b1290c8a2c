export const timetable = {
  title: 'الجدول الزمني',
};
