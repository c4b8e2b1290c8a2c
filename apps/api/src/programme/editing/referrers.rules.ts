import type { DraftRows } from '../draft-rows.js';

/** Something that refers to a room or session and would go on without it, by the ids that requests name. */
export interface Referrer {
  kind: 'session' | 'group' | 'guide';
  id: string;
  /** In which a group meets. */
  session?: string;
}

/** The sessions and groups in a room. */
export function referrersToRoom({ sessions, groups }: DraftRows, roomId: string): Referrer[] {
  const keys = new Map(sessions.map(({ id, key }) => [id, key]));
  return [
    ...sessions
      .filter((session) => session.roomId === roomId)
      .map(({ key }) => ({ kind: 'session' as const, id: key })),
    ...groups
      .filter((group) => group.roomId === roomId)
      .map(({ id, sessionId }) => ({ kind: 'group' as const, id, session: keys.get(sessionId) ?? '' })),
  ];
}

/** The sessions that report to one, and the guides that serve it. */
export function referrersToSession({ sessions, guideSessions }: DraftRows, sessionId: string): Referrer[] {
  return [
    ...sessions
      .filter(({ reportsToId }) => reportsToId === sessionId)
      .map(({ key }) => ({ kind: 'session' as const, id: key })),
    ...guideSessions
      .filter((row) => row.sessionId === sessionId)
      .map(({ guideId }) => ({ kind: 'guide' as const, id: guideId })),
  ];
}
