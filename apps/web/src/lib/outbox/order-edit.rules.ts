import type { MoveEdit } from './edits';

/** The one edit that makes one order of another in which a single thing has another place; null where they are the same. */
export function orderEdit(before: readonly string[], after: readonly string[]): MoveEdit | null {
  const first = before.findIndex((id, index) => after[index] !== id);
  if (first === -1) return null;
  // Either the first that differs went down, or the one that has its place now came up.
  const without = (id: string | undefined, ids: readonly string[]) => ids.filter((one) => one !== id).join(' ');
  const down = before[first];
  const entry = without(down, before) === without(down, after) ? down : after[first];
  if (entry === undefined) return null;
  return { kind: 'move', entry, before: after[after.indexOf(entry) + 1] ?? null };
}
