export const problem = {
  network: 'تعذّر الوصول إلى الخادم',
  internal: 'حدث خطأ من جانبنا',
  again: 'حاول مرة أخرى',
  safe: 'ما حُفظ في أمان.',
  signIn: 'سجّل الدخول من جديد',
  nothingHere: 'لا شيء هنا',
  nothingHereHint: 'قد يكون العنوان خاطئًا، أو قد لا يكون ما كان هنا متاحًا لك.',
  toMeetings: 'إلى اجتماعاتك',
};
