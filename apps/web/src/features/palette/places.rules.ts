/** Somewhere to go. */
export interface Place {
  /** Of its own among all places. */
  id: string;
  kind: 'screen' | 'meeting' | 'session' | 'person' | 'document' | 'mechanism';
  label: string;
  /** Path of the desk with its query, or of a document. */
  href: string;
}

/** Most that are shown at once. */
const mostShown = 40;

/**
 * The places in whose names all words of a text occur, whatever their case and accents; those that begin with it come first, and
 * otherwise the order stays. All of them for no text.
 */
export function placesFor(places: readonly Place[], typed: string): Place[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const found = places.filter(({ label }) => words.every((word) => plain(label).includes(word)));
  const begins = ({ label }: Place) => plain(label).startsWith(words.join(' '));
  return [...found.filter(begins), ...found.filter((place) => !begins(place))].slice(0, mostShown);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
}
