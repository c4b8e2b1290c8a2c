export const nav = {
  screens: 'شاشات الاجتماع',
  timetable: 'الجدول الزمني',
  readiness: 'الجاهزية',
  log: 'السجل',
  settings: 'الإعدادات',
};
