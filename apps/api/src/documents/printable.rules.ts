/**
 * A text, after NFC normalisation, in which every character that cannot be printed is replaced by its number: `[U+1F44D]`. So
 * nothing of it is lost, and one character that no font has keeps nobody from the rest.
 *
 * @param missingIn distinct characters of a text that cannot be printed
 */
export function printable(text: string, missingIn: (text: string) => string[]): string {
  return missingIn(text).reduce(
    (left, character) => left.replaceAll(character, numbered(character)),
    text.normalize('NFC'),
  );
}

function numbered(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
