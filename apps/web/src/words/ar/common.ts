export const common = {
  skip: 'انتقل إلى المحتوى',
  loading: 'جارٍ التحميل',
  offline: 'لا توجد شبكة. قد لا يكون ما تراه محدّثًا، ولا يمكن حفظ أي تغيير حتى تعود.',
  saving: 'جارٍ الحفظ',
  savedAt: 'حُفظ في {{time}}',
  notSaved: 'لم يُحفظ: {{reason}}',
  undo: 'تراجع',
  redo: 'إعادة',
  cancel: 'إلغاء',
  back: 'رجوع',
  close: 'إغلاق',
  save: 'حفظ',
};
