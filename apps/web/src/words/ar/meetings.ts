export const meetings = {
  title: 'الاجتماعات',
  none: 'لا يوجد بعد اجتماع تُعدّه.',
  meeting: 'الاجتماع',
  dates: 'التواريخ',
  state: 'الحالة',
  'states.draft': 'مسودة',
  'states.released': 'منشور',
  'states.archived': 'مؤرشف',
  'states.deleted': 'محذوف',
};
