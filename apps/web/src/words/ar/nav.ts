export const nav = {
  screens: 'شاشات الاجتماع',
  timetable: 'الجدول الزمني',
  documents: 'الوثائق',
  release: 'النشر',
  invitations: 'الدعوات',
  people: 'الأشخاص',
};
