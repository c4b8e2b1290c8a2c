export const common = {
  skip: 'Aller au contenu',
  loading: 'Chargement',
  offline:
    'Pas de réseau. Ce que vous voyez peut ne plus être à jour, et rien ne peut être enregistré avant son retour.',
  saving: 'Enregistrement',
  savedAt: 'Enregistré à {{time}}',
  notSaved: 'Non enregistré : {{reason}}',
  undo: 'Annuler la dernière action',
  redo: 'Rétablir',
  cancel: 'Renoncer',
  back: 'Retour',
  close: 'Fermer',
  save: 'Enregistrer',
};
