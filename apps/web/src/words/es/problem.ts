export const problem = {
  network: 'No se puede llegar al servidor',
  internal: 'Algo ha fallado por nuestra parte',
  again: 'Intentar de nuevo',
  safe: 'Lo que se ha guardado está a salvo.',
  signIn: 'Iniciar sesión de nuevo',
  nothingHere: 'Aquí no hay nada',
  nothingHereHint: 'La dirección puede ser incorrecta, o lo que había aquí no está abierto para usted.',
  toMeetings: 'A sus reuniones',
};
