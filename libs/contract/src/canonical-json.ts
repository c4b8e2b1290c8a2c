/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, so that equal values have equal bytes
 * and one hash. For plain JSON values; keys that look like array indices do not occur in ours.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sorted(inner) : inner));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  // The default order of sort() is that of UTF-16 code units (RFC 8785 §3.2.3).
  const keys = Object.keys(object).sort();
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}
