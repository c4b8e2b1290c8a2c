import { printPath, printValue, type Problem } from '#contract/problem';

/**
 * Every text of a value that has characters which the documents' fonts do not have, with its path.
 *
 * @param missingIn distinct characters of a text that cannot be printed
 */
export function unprintableTexts(value: unknown, missingIn: (text: string) => string[]): Problem[] {
  return textsOf(value, []).flatMap(([text, path]) => {
    const missing = missingIn(text);
    if (missing.length === 0) return [];
    return [
      { path: printPath(path), found: missing.map(named).join(', '), expected: 'characters that can be printed' },
    ];
  });
}

function textsOf(value: unknown, path: PropertyKey[]): [string, PropertyKey[]][] {
  if (typeof value === 'string') return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

/** `"京" (U+4EAC)` */
function named(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `${printValue(character)} (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`;
}
