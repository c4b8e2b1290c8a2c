/**
 * Whether two plain JSON values are the same, whatever the order of their keys: exactly where their canonical JSON is. A key
 * without a value counts as none.
 */
export function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) return false;
  const keys = Object.keys(before);
  return (
    keys.every((key) => isSame(before[key], after[key])) &&
    Object.keys(after).every((key) => after[key] === undefined || Object.hasOwn(before, key))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
