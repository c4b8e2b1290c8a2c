export const field = {
  saved: 'Saved',
  empty: '(empty)',
  conflict: 'Somebody else has changed this in the meantime.',
  conflictIn: 'Two versions of {{label}}',
  theirs: 'Theirs',
  yours: 'Yours',
  takeTheirs: 'Take theirs',
  saveMine: 'Save mine',
  needsTime: 'A time such as 9.45',
} as const;
