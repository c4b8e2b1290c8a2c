import type { englishOwnGroup } from './english-own-group.js';

/** Words of the page on which one finds one’s group, in Spanish. */
export const spanishOwnGroup: Record<keyof typeof englishOwnGroup, string> = {
  ownGroup: 'Encontrar su grupo',
  ownGroupChoose: 'El mecanismo por el que viene',
  ownGroupShow: 'Mostrar el grupo',
  ownGroupNone: 'Este mecanismo no está en ningún grupo de la reunión.',
  ownGroupWith: 'Quiénes están en él:',
  ownGroupLanguages: 'Idiomas:',
  ownGroupCalendar: 'Su calendario, con su grupo',
};
