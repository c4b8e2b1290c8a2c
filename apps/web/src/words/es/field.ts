export const field = {
  saved: 'Guardado',
  empty: '(vacío)',
  conflict: 'Otra persona lo ha cambiado entretanto.',
  conflictIn: 'Dos versiones de {{label}}',
  theirs: 'La suya',
  yours: 'La de usted',
  takeTheirs: 'Tomar la suya',
  saveMine: 'Guardar la mía',
  needsTime: 'Una hora como 9.45',
};
