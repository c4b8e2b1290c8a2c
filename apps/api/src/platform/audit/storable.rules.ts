import type { Json } from './difference.rules.js';

/** Stands for a character that cannot be kept (Unicode, U+FFFD). */
const replacement = '\ufffd';

/**
 * A text as PostgreSQL can keep it: without NUL and without halves of surrogate pairs. Refused accesses are recorded in the
 * words of whoever tried, and must neither fail to be recorded nor come back from the database other than they were hashed.
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', replacement).replace(/\p{Surrogate}/gu, replacement);
}

/** A value as JSON has it (dates as text, nothing undefined), with its texts and keys as {@link storableText} makes them. */
export function storable(value: unknown): Json | undefined {
  if (value === undefined) return undefined;
  return JSON.parse(JSON.stringify(value), (_key, inner: Json) => {
    if (typeof inner === 'string') return storableText(inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [storableText(key), one]));
  }) as Json;
}
