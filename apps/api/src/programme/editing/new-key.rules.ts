const longest = 40;

/**
 * An id for the meeting file that nothing in a list has yet: made of the words in small ASCII letters, and numbered where that is
 * taken. Ids that differ in case alone count as the same.
 */
export function newKey(words: string, taken: readonly { key: string }[], fallback: string): string {
  const used = new Set(taken.map(({ key }) => key.toLowerCase()));
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  const stem = plain === '' ? fallback : plain;
  for (let number = 2, key = stem; ; number++) {
    if (!used.has(key)) return key;
    key = `${stem}-${number}`;
  }
}
