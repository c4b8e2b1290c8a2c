export const nav = {
  screens: 'شاشات الاجتماع',
  timetable: 'الجدول الزمني',
  people: 'الأشخاص',
};
