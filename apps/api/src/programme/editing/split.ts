import type { SessionSplit } from '#contract/session-editing';
import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { newKey } from './new-key.rules.js';

/**
 * Two sessions in place of one: the first ends when the second begins. The second is of the same kind, in the same room and with
 * the same moderators, whose answers hold for it; the items named go to it with their speakers. Groups, guides, reports and
 * what is set for them stay with the first.
 *
 * @throws Refusal `input.invalid` where the moment is not within the session, or an item is of another one
 */
export function splitSession(
  draft: DraftRows,
  session: DraftRows['sessions'][number],
  { at, id: given, title = session.title, items: moving, second }: SessionSplit & { second: string },
  newId: () => string,
): DraftRows {
  if (at <= session.start || at >= session.end) {
    const expected = `a time between the session's start, ${session.start}, and its end, ${session.end}`;
    throw new Refusal('input.invalid', [{ path: 'at', found: JSON.stringify(at), expected }]);
  }
  for (const [index, id] of moving.entries()) {
    if (draft.items.some((item) => item.id === id && item.sessionId === session.id)) continue;
    throw new Refusal('input.invalid', [
      { path: `items[${index}]`, found: JSON.stringify(id), expected: 'the id of an item of this session' },
    ]);
  }
  const key = given ?? newKey(`${session.key} 2`, draft.sessions, 'session');
  const follower = {
    ...session,
    id: second,
    key,
    title,
    number: null,
    reportsToId: null,
    wishes: [],
    recommendationLimit: null,
    outputsDue: null,
    start: at,
    version: 1,
  };
  const goes = (id: string | null) => id !== null && moving.includes(id);
  const moderators = draft.roles.filter(({ kind, sessionId }) => kind === 'moderator' && sessionId === session.id);
  return {
    ...draft,
    sessions: [
      ...draft.sessions.map((row) => (row.id === session.id ? { ...row, end: at } : row)),
      { ...follower, ordinal: Math.max(...draft.sessions.map(({ ordinal }) => ordinal)) + 1 },
    ],
    items: draft.items.map((item) => (goes(item.id) ? { ...item, sessionId: second } : item)),
    roles: [
      ...draft.roles.map((role) => (goes(role.itemId) ? { ...role, sessionId: second } : role)),
      ...moderators.map((role) => ({ ...role, id: newId(), sessionId: second, version: 1 })),
    ],
  };
}
