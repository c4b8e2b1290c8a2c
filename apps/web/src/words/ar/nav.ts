export const nav = {
  screens: 'شاشات الاجتماع',
  timetable: 'الجدول الزمني',
  readiness: 'الجاهزية',
  log: 'السجل',
  settings: 'الإعدادات',
  documents: 'الوثائق',
  release: 'النشر',
  invitations: 'الدعوات',
  participation: 'المشاركة',
  people: 'الأشخاص',
};
