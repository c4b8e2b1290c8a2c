const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru'];

/** "Bagoku" and so on: a word of its own for every number. */
export function inventedName(number) {
  const digits = String(number).padStart(3, '0');
  const word = [...digits].map((digit) => syllables[Number(digit)]).join('');
  return `${word[0].toUpperCase()}${word.slice(1)}`;
}
