export const field = {
  saved: 'حُفظ',
  empty: '(فارغ)',
  conflict: 'غيّر شخص آخر هذا في الأثناء.',
  conflictIn: 'نسختان من {{label}}',
  theirs: 'نسختهم',
  yours: 'نسختك',
  takeTheirs: 'خذ نسختهم',
  saveMine: 'احفظ نسختي',
  needsTime: 'وقت مثل 9.45',
};
