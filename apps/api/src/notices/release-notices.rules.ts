import type { RoleState } from '#contract/fields';
import { nextSequence, type Told } from './sequence.rules.js';

/** An invitation that has gone out, as far as a release decides what its recipient is told now. */
export interface StandingInvitation {
  /** Equal for what one recipient is told about one entry. */
  thread: string;
  /** Null where the role is gone. */
  state: RoleState | null;
  /** Roles of which the recipient has several in one session: the one that counts for most comes first. */
  rank: number;
  hasEnded: boolean;
  /** Time or place, as of the release, are not what the recipient was told last. */
  isElsewhere: boolean;
  /** The entry's start, end, place and title are what they were when the recipient was told last, whatever they were in between. */
  isAsTold: boolean;
  /** Of the last calendar part for this role; null where there was none. */
  method: 'REQUEST' | 'CANCEL' | null;
  /** What the recipient was last told about the entry, for whichever role. */
  last: Told | undefined;
}

/** The entry of the invitation's session in the calendar as of the release. */
export interface PublishedEntry {
  sequence: number;
  cancelled: boolean;
}

/**
 * `released`: the session has its first entry since the invitation. `changed`: start, end, place or title, of
 * the session or of the role's group alone. `ended`: the role is
 * gone or declined. `silent`: another role of the recipient in the session speaks for this one.
 */
export interface Notice<I> {
  invitation: I;
  kind: 'released' | 'changed' | 'ended' | 'silent';
  /** Of the calendar part; null for a mail without one. */
  method: 'REQUEST' | 'CANCEL' | null;
  /** Null where no entry was ever published. */
  sequence: number | null;
}

/**
 * Whom a release concerns, or several that are told together. A mail goes to those whose session has its first entry or another
 * one than they know, whose group meets elsewhere, and who are no longer wanted; nothing else is worth one.
 */
export function releaseNotices<I extends StandingInvitation>(
  invitations: readonly I[],
  entryOf: (invitation: I) => PublishedEntry | undefined,
): Notice<I>[] {
  const threads = new Map<string, I[]>();
  for (const invitation of [...invitations].sort((a, b) => a.rank - b.rank)) {
    const thread = threads.get(invitation.thread);
    if (thread) thread.push(invitation);
    else threads.set(invitation.thread, [invitation]);
  }
  return [...threads.values()].flatMap((thread) => noticesIn(thread, entryOf));
}

function noticesIn<I extends StandingInvitation>(
  thread: readonly I[],
  entryOf: (invitation: I) => PublishedEntry | undefined,
): Notice<I>[] {
  const wanted = thread.filter(isWanted);
  const unwanted = thread.filter((invitation) => !isWanted(invitation) && !invitation.hasEnded);
  const outdated = wanted.filter((invitation) => {
    const entry = entryOf(invitation);
    return entry !== undefined && !knows(invitation);
  });
  const isNews = !thread.some(knows);
  const requests = outdated.map((invitation, index): Notice<I> => ({
    invitation,
    kind: index > 0 ? 'silent' : invitation.method === null ? 'released' : 'changed',
    method: 'REQUEST',
    sequence: nextSequence(invitation.last, entryOf(invitation)?.sequence ?? 0, 'REQUEST', isNews),
  }));
  // The calendar shows the session's room; that a group has another one is worth a mail, and no new entry.
  const elsewhere = wanted.filter((invitation) => invitation.isElsewhere && !outdated.includes(invitation));
  const changes = elsewhere.map((invitation): Notice<I> => ({
    ...{ invitation, kind: 'changed', method: null, sequence: null },
  }));
  return [
    ...requests,
    ...changes,
    ...unwanted.map((invitation, index) => ended(invitation, thread, index, entryOf(invitation))),
  ];
}

/** Whether the recipient's calendar has the entry as it is. */
function knows({ method, isAsTold }: StandingInvitation): boolean {
  return method === 'REQUEST' && isAsTold;
}

function isWanted({ state }: StandingInvitation): boolean {
  return state !== null && state !== 'declined';
}

/** An entry goes out of a calendar with the last role that put it there. */
function ended<I extends StandingInvitation>(
  invitation: I,
  thread: readonly I[],
  index: number,
  entry: PublishedEntry | undefined,
): Notice<I> {
  const isThere = thread.some(({ method }) => method === 'REQUEST');
  const isLast = index === 0 && !thread.some(isWanted);
  if (!isThere || !isLast || entry === undefined) return { invitation, kind: 'ended', method: null, sequence: null };
  return {
    invitation,
    kind: 'ended',
    method: 'CANCEL',
    sequence: nextSequence(invitation.last, entry.sequence, 'CANCEL'),
  };
}
