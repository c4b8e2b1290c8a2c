const escapes: Record<string, string> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r' };

/**
 * The two bytes of a glyph's code inside a literal string (ISO 32000-1 §7.3.4.2), which takes half the room of a hexadecimal
 * one. A carriage return is escaped because readers take it for a line feed.
 */
export function codeInString(code: number): string {
  return String.fromCharCode(code >> 8, code & 0xff).replace(
    /[()\\\r]/g,
    (character) => escapes[character] ?? character,
  );
}
