export const common = {
  skip: 'Skip to the content',
  loading: 'Loading',
  offline: 'There is no network. What you see may be out of date, and changes cannot be saved until it is back.',
  saving: 'Saving',
  savedAt: 'Saved {{time}}',
  notSaved: 'Not saved: {{reason}}',
  undo: 'Undo',
  redo: 'Redo',
  cancel: 'Cancel',
  back: 'Back',
  close: 'Close',
  save: 'Save',
} as const;
