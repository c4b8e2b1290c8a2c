import type { FileWish } from '#contract/meeting-file';
import type { DraftRows } from '../draft-rows.js';

/** Drafts without one thing and all that is in it. What referred to it refers to nothing. */

export function withoutRoom(draft: DraftRows, id: string): DraftRows {
  const freed = <T extends { roomId: string | null }>(row: T): T =>
    row.roomId === id ? { ...row, roomId: null } : row;
  return {
    ...draft,
    rooms: without(draft.rooms, id),
    sessions: draft.sessions.map(freed),
    groups: draft.groups.map(freed),
  };
}

export function withoutPerson(draft: DraftRows, id: string): DraftRows {
  return {
    ...draft,
    people: without(draft.people, id),
    roles: draft.roles.filter(({ personId }) => personId !== id),
  };
}

/** Nothing is wished of it any more. */
export function withoutMechanism(draft: DraftRows, id: string): DraftRows {
  const key = draft.mechanisms.find((row) => row.id === id)?.key;
  return {
    ...draft,
    mechanisms: without(draft.mechanisms, id),
    sessions: draft.sessions.map((session) => ({ ...session, wishes: wishesWithout(session.wishes, key) })),
    placings: draft.placings.filter(({ mechanismId }) => mechanismId !== id),
  };
}

/** What is wished of one alone is no wish. */
function wishesWithout(wishes: readonly FileWish[], key: string | undefined): FileWish[] {
  return wishes
    .map(({ kind, mechanisms }) => ({ kind, mechanisms: mechanisms.filter((mechanism) => mechanism !== key) }))
    .filter(({ mechanisms }) => mechanisms.length > 1);
}

/** A guide that served this session alone goes too. */
export function withoutSession(draft: DraftRows, id: string): DraftRows {
  const sets = draft.questionSets.filter(({ sessionId }) => sessionId === id);
  const stripped: DraftRows = {
    ...sets.reduce((result, set) => withoutQuestionSet(result, set.id), draft),
    sessions: without(draft.sessions, id).map((row) => (row.reportsToId === id ? { ...row, reportsToId: null } : row)),
    items: draft.items.filter(({ sessionId }) => sessionId !== id),
    groups: draft.groups.filter(({ sessionId }) => sessionId !== id),
    placings: draft.placings.filter(({ sessionId }) => sessionId !== id),
    roles: draft.roles.filter(({ sessionId }) => sessionId !== id),
    guideSessions: draft.guideSessions.filter(({ sessionId }) => sessionId !== id),
  };
  const served = new Set(stripped.guideSessions.map(({ guideId }) => guideId));
  return draft.guides
    .filter((guide) => !served.has(guide.id))
    .reduce((result, guide) => withoutGuide(result, guide.id), stripped);
}

export function withoutItem(draft: DraftRows, id: string): DraftRows {
  return { ...draft, items: without(draft.items, id), roles: draft.roles.filter(({ itemId }) => itemId !== id) };
}

export function withoutGroup(draft: DraftRows, id: string): DraftRows {
  return {
    ...draft,
    groups: without(draft.groups, id),
    placings: draft.placings.filter(({ groupId }) => groupId !== id),
    roles: draft.roles.filter(({ groupId }) => groupId !== id),
  };
}

export function withoutRole(draft: DraftRows, id: string): DraftRows {
  return { ...draft, roles: without(draft.roles, id) };
}

export function withoutGuide(draft: DraftRows, id: string): DraftRows {
  const sets = draft.questionSets.filter(({ guideId }) => guideId === id);
  return {
    ...sets.reduce((result, set) => withoutQuestionSet(result, set.id), draft),
    guides: without(draft.guides, id),
    guideSessions: draft.guideSessions.filter(({ guideId }) => guideId !== id),
  };
}

export function withoutQuestionSet(draft: DraftRows, id: string): DraftRows {
  return {
    ...draft,
    questionSets: without(draft.questionSets, id),
    questions: draft.questions.filter(({ questionSetId }) => questionSetId !== id),
  };
}

export function withoutQuestion(draft: DraftRows, id: string): DraftRows {
  return { ...draft, questions: without(draft.questions, id) };
}

function without<T extends { id: string }>(rows: readonly T[], id: string): T[] {
  return rows.filter((row) => row.id !== id);
}
