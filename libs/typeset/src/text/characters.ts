/**
 * Characters that steer how a text is set and have no printed form (UAX #44 Default_Ignorable_Code_Point, controls).
 */
const unprinted = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const everyUnprinted = new RegExp(unprinted, 'gu');

const space = /\p{Zs}/u;
const everySpace = new RegExp(space, 'gu');

/** Text of which every character is drawn as it stands. */
const plain = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u058F\u1E00-\u1FFF\u2013-\u2027\u2030-\u205E]*$/;

/**
 * Whether the character can only be printed with a glyph of its own: it is neither a space nor without printed form.
 */
export function needsGlyph(character: string): boolean {
  return !unprinted.test(character) && !space.test(character);
}

/**
 * The text that is handed to the font: what has no printed form is dropped, the no-break hyphen is a hyphen, and a
 * space that the font lacks is the common space.
 *
 * @param has whether the font has a glyph for a code point
 */
export function drawnForm(text: string, has: (codePoint: number) => boolean): string {
  if (plain.test(text)) return text;
  return text
    .replace(everyUnprinted, '')
    .replaceAll('\u2011', '-')
    .replace(everySpace, (character) => (character !== '\u00A0' && has(character.charCodeAt(0)) ? character : ' '));
}

/** What a reader gets who copies the characters: any space is the common space, so that a search finds the words. */
export function copiedForm(codePoints: readonly number[]): string {
  return String.fromCodePoint(...codePoints).replace(everySpace, ' ');
}

/** Line separators of every system as `\n`, tabulators as spaces, and no other control characters. */
export function withoutControls(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '');
}
