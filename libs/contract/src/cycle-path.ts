/** Path of the first value that contains itself, as a YAML alias can make it; null where every value ends. */
export function cyclePath(value: unknown): (string | number)[] | null {
  return search(value, new Set(), new Set());
}

/** @param seen values that end; several aliases of one value are looked at once */
function search(value: unknown, above: Set<object>, seen: Set<object>): (string | number)[] | null {
  if (typeof value !== 'object' || value === null || seen.has(value)) return null;
  if (above.has(value)) return [];
  above.add(value);
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) {
    const path = search(inner, above, seen);
    if (path !== null) return [key, ...path];
  }
  above.delete(value);
  seen.add(value);
  return null;
}
