/** Languages that are written from right to left, of those in which meetings may be held. */
const fromTheRight = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** In which direction the words of a language run. @param language BCP 47 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return fromTheRight.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
