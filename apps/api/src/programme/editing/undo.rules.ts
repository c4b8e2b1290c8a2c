import type { DraftRows } from '../draft-rows.js';
import type { RowChange } from './draft-changes.rules.js';
import {
  type DraftKind,
  listedKinds,
  type ListedKind,
  rowOf,
  type RowOf,
  rowsOf,
  withFields,
  withRows,
} from './draft-kinds.js';

/**
 * The draft without what a step did to it, whatever else has been done since.
 *
 * @param changes of the step
 * @returns null where what the step did has been changed again since, or is gone, or somebody has answered to it
 */
export function undone(draft: DraftRows, changes: readonly RowChange[]): DraftRows | null {
  let result: DraftRows | null = draft;
  // What was made last goes first, so that nothing is in what is gone.
  for (const change of [...changes].reverse()) result &&= withoutChange(result, change);
  return result && isWhole(result) && isAnsweredByPeople(result) ? inOwnOrder(result) : null;
}

/** Places were taken back too. */
function inOwnOrder(draft: DraftRows): DraftRows {
  return listedKinds.reduce((result, kind) => withRows(result, kind, inOrder(rowsOf(result, kind))), draft);
}

function withoutChange(draft: DraftRows, { kind, id, version, before, after }: RowChange): DraftRows | null {
  const row = rowOf(draft, kind, id);
  if (before === null) {
    // What others have done to it, or in it, since does not go with it.
    if (!row || kind === 'meeting') return null;
    return row.version === version || isAsMade(kind, row, after) ? withoutRow(draft, kind, id) : null;
  }
  if (after === null) {
    if (row || kind === 'meeting') return null;
    return withRows(draft, kind, [
      ...rowsOf(draft, kind),
      { ...before, id, version: version + 1 } as RowOf<ListedKind>,
    ]);
  }
  if (!row || Object.entries(after).some(([field, value]) => !isSame(row[field as keyof typeof row], value)))
    return null;
  return withFields(draft, kind, id, before as Partial<RowOf<DraftKind>>);
}

/** A room's version tells of what was put there too; that stands in the way as long as it is there, and no longer. */
function isAsMade(kind: ListedKind, row: object, made: RowChange['after']): boolean {
  return (
    kind === 'room' &&
    Object.entries(made ?? {}).every(([field, value]) => isSame(row[field as keyof typeof row], value))
  );
}

function withoutRow(draft: DraftRows, kind: ListedKind, id: string): DraftRows {
  return withRows(
    draft,
    kind,
    rowsOf(draft, kind).filter((row) => row.id !== id),
  );
}

function inOrder<T extends { ordinal: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => a.ordinal - b.ordinal);
}

/** Whether everything that a row refers to is there. */
function isWhole(draft: DraftRows): boolean {
  const ids = new Set([draft.meeting.id, ...listedKinds.flatMap((kind) => rowsOf(draft, kind).map(({ id }) => id))]);
  const isThere = (id: string | null) => id === null || ids.has(id);
  return (
    draft.sessions.every(({ roomId, reportsToId }) => isThere(roomId) && isThere(reportsToId)) &&
    draft.items.every(({ sessionId }) => isThere(sessionId)) &&
    draft.groups.every(({ sessionId, roomId }) => isThere(sessionId) && isThere(roomId)) &&
    draft.placings.every((row) => [row.sessionId, row.groupId, row.mechanismId].every(isThere)) &&
    draft.roles.every((role) => [role.sessionId, role.itemId, role.groupId, role.personId].every(isThere)) &&
    draft.guideSessions.every(({ guideId, sessionId }) => isThere(guideId) && isThere(sessionId)) &&
    draft.questionSets.every(({ guideId, sessionId }) => isThere(guideId) && isThere(sessionId)) &&
    draft.questions.every(({ questionSetId }) => isThere(questionSetId))
  );
}

/** Whether no role is left with the answer of somebody who is not named in it any more. */
function isAnsweredByPeople({ roles }: DraftRows): boolean {
  return roles.every(({ personId, state }) => personId !== null || state === 'toBeConfirmed');
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
