import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { type DraftKind, rowOf, type RowOf } from './draft-kinds.js';

/** @throws Refusal `not-found` */
export function found<K extends DraftKind>(draft: DraftRows, kind: K, id: string): RowOf<K> {
  const row = rowOf(draft, kind, id);
  if (!row) throw new Refusal('not-found');
  return row;
}

/**
 * The row of a room, person or session that input names by its id in the file.
 *
 * @param path where the input names it
 * @throws Refusal `input.invalid`
 */
export function named<L extends 'rooms' | 'people' | 'sessions'>(
  draft: DraftRows,
  list: L,
  key: string,
  path: string,
): DraftRows[L][number] {
  const row = (draft[list] as readonly DraftRows[L][number][]).find((candidate) => candidate.key === key);
  if (row) return row;
  const nouns = { rooms: 'a room', people: 'a person', sessions: 'a session' } as const;
  throw new Refusal('input.invalid', [
    { path, found: JSON.stringify(key), expected: `the id of ${nouns[list]} of this meeting` },
  ]);
}

/** The place at the end of a list. */
export function nextOrdinal(rows: readonly { ordinal: number }[]): number {
  return rows.reduce((next, { ordinal }) => Math.max(next, ordinal + 1), 0);
}
