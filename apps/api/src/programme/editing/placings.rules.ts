import type { DraftRows } from '../draft-rows.js';
import { nextOrdinal } from './found.js';

/** Where a mechanism goes: ids of rows; `groupId` null where it is to sit in no group of the session. */
export interface Place {
  mechanismId: string;
  groupId: string | null;
}

/** The draft with a mechanism in a group of a session, at the end of it, and in no other of that session. */
export function placedIn(draft: DraftRows, sessionId: string, { mechanismId, groupId }: Place, id: string): DraftRows {
  const standing = placingOf(draft, sessionId, mechanismId);
  const others = draft.placings.filter((row) => row !== standing);
  if (groupId === null) return { ...draft, placings: others };
  if (standing?.groupId === groupId) return draft;
  const ordinal = nextOrdinal(others.filter((row) => row.groupId === groupId));
  const row = { id: standing?.id ?? id, sessionId, groupId, mechanismId, ordinal, version: standing?.version ?? 1 };
  return { ...draft, placings: [...others, row] };
}

/** How a mechanism sits in a session, if it does. */
export function placingOf(
  { placings }: DraftRows,
  sessionId: string,
  mechanismId: string,
): DraftRows['placings'][number] | undefined {
  return placings.find((row) => row.sessionId === sessionId && row.mechanismId === mechanismId);
}
