const loneSurrogate = /\p{Cs}/u;
const everyLoneSurrogate = new RegExp(loneSurrogate, 'gu');

/** A character that no face can print. */
export interface MissingCharacter {
  character: string;
  /** The text in which it stands. */
  text: string;
}

/**
 * Says which characters could not be printed, and where they stand, so that a person can mend the text or add a font.
 */
export class MissingCharacterError extends Error {
  override readonly name = 'MissingCharacterError';

  constructor(readonly characters: readonly MissingCharacter[]) {
    super(`No font has ${characters.map(describe).join('; ')}`);
  }
}

function describe({ character, text }: MissingCharacter): string {
  const shown = loneSurrogate.test(character) ? '' : ` ${character}`;
  return `${codePointName(character)}${shown} in "${excerpt(text, character)}"`;
}

/** The code point as the Unicode standard writes it: `U+4E2D`. */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function excerpt(text: string, character: string): string {
  const around = 40;
  const at = text.indexOf(character);
  const start = Math.max(0, at - around);
  const end = at + around;
  const shown = text.slice(start, end).replace(everyLoneSurrogate, '\uFFFD');
  return `${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
}
