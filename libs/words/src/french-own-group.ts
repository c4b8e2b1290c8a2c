import type { englishOwnGroup } from './english-own-group.js';

/** Words of the page on which one finds one’s group, in French. */
export const frenchOwnGroup: Record<keyof typeof englishOwnGroup, string> = {
  ownGroup: 'Trouver votre groupe',
  ownGroupChoose: 'Le mécanisme pour lequel vous venez',
  ownGroupShow: 'Afficher le groupe',
  ownGroupNone: 'Ce mécanisme ne siège dans aucun groupe de la réunion.',
  ownGroupWith: 'Qui y siège :',
  ownGroupLanguages: 'Langues :',
  ownGroupCalendar: 'Votre calendrier, avec votre groupe',
};
