/** One thing that is wrong with an input: where it stands, what was found there, what was expected. */
export interface Problem {
  /** Path inside the file, such as `sessions[3].start`; empty for the file as a whole. */
  path: string;
  /** The value as it was written, shortened; `missing` where there is none. */
  found: string;
  /** Worded to follow "expected …". */
  expected: string;
}

type PathPart = PropertyKey;

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** `['sessions', 3, 'start']` → `sessions[3].start`; an unusual key is quoted: `meeting["a b"]`. */
export function printPath(parts: readonly PathPart[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    const key = String(part);
    if (!plainKey.test(key)) return `${path}[${escaped(JSON.stringify(key))}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

const longestShown = 80;

/** A value in one short line. */
export function printValue(value: unknown): string {
  if (value === undefined) return 'missing';
  const shown = JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner));
  const printed = escaped(shown);
  const characters = Array.from(printed.slice(0, longestShown * 4));
  return characters.length <= longestShown ? printed : `${characters.slice(0, longestShown).join('')}…`;
}

/** A text in which control characters and what cannot be seen are escaped, for terminals and for readers. */
export function escaped(text: string): string {
  return text.replace(
    /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `sessions[3].start: found "9.45", expected a wall time such as 2019-04-05T10:15` */
export function printProblem({ path, found, expected }: Problem): string {
  const what = found === 'missing' ? found : `found ${found}`;
  return `${path === '' ? 'file' : path}: ${what}, expected ${expected}`;
}
