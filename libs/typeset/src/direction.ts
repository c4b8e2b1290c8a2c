/** Languages whose usual script runs from right to left (CLDR scripts Arab, Hebr, Syrc, Thaa). */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Whether text in the language, a BCP 47 tag, runs from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.has(language.toLowerCase().split('-', 1).join(''));
}
