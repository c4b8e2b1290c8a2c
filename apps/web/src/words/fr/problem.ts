export const problem = {
  network: 'Le serveur est injoignable',
  internal: 'Une erreur s’est produite de notre côté',
  again: 'Réessayer',
  safe: 'Ce qui a été enregistré est en sûreté.',
  signIn: 'Se reconnecter',
  nothingHere: 'Il n’y a rien ici',
  nothingHereHint: 'L’adresse est peut-être fausse, ou ce qui s’y trouvait ne vous est pas ouvert.',
  toMeetings: 'Vers vos réunions',
};
