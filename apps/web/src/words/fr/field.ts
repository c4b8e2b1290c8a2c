export const field = {
  saved: 'Enregistré',
  empty: '(vide)',
  conflict: 'Quelqu’un d’autre a modifié ceci entre-temps.',
  conflictIn: 'Deux versions de {{label}}',
  theirs: 'La leur',
  yours: 'La vôtre',
  takeTheirs: 'Prendre la leur',
  saveMine: 'Enregistrer la mienne',
  needsTime: 'Une heure telle que 9.45',
};
