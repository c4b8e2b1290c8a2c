import { wordsIn } from '#words/words';
import { hasSameEntry } from '../calendar/calendar-entries.rules.js';
import { rankOf } from './attendance.js';
import { Invitation } from './invitation.entity.js';
import type { Invitee } from './invitees.js';
import { lastTold, type MeetingParts } from './meeting-parts.js';
import { isThere, type Part, partIn } from './part.js';
import { type Notice, releaseNotices, type StandingInvitation } from './release-notices.rules.js';
import { holderOf } from './role-standing.js';

/** An invitation with its role as the newest release has it. */
export interface Standing extends StandingInvitation {
  row: Invitation;
  /** Who holds the role at this moment, with the answer that they have given; the draft may have lost it again. */
  invitee: Invitee | undefined;
}

/** An invitation that goes on at the address to which its account has moved. */
export interface Move {
  from: Invitation;
  /** Nothing has been told there yet. */
  to: Invitation;
}

/** The role as the newest release shows it; as it was last told where no release has its session. */
export function partNow({ entries, language }: MeetingParts, { standing, shown }: Invitation): Part {
  return (standing && entries && partIn(entries.newest, standing, wordsIn(language))) ?? shown;
}

/** Whom the newest release concerns. */
export function noticesOf(parts: MeetingParts): Notice<Standing>[] {
  return releaseNotices(standingsOf(parts), ({ row }) => parts.entries?.sessions.get(row.sessionKey));
}

/** Every invitation of the meeting. */
export function standingsOf(parts: MeetingParts): Standing[] {
  return parts.invitations.map((row) => standingOf(parts, row));
}

/** Those of some notices whose account has another address by now. */
export function movesOf(notices: readonly Notice<Standing>[]): Move[] {
  return notices.flatMap(({ invitation }): Move[] => {
    const { row } = invitation;
    const recipientAddress = recipientOf(invitation);
    if (recipientAddress === row.recipientAddress) return [];
    const changes = { recipientAddress, method: null, sequence: null };
    return [{ from: row, to: Object.assign(new Invitation(), row, changes) }];
  });
}

/**
 * The address at which somebody is told now: that of their account. Where the organizers have put the address right, the invitation
 * stays until they invite anew.
 */
export function recipientOf({ row, invitee }: Standing): string {
  const own = row.account?.email ?? row.recipientAddress;
  return invitee && invitee.address !== own ? row.recipientAddress : own;
}

/** An answer counts from the moment when it is given; everything else from the release on that has it. */
function standingOf(parts: MeetingParts, row: Invitation): Standing {
  const invitee = holderOf(parts.invitees, row);
  return {
    row,
    invitee,
    thread: `${row.recipientAddress} ${row.uid}`,
    state: row.standing && (invitee?.state ?? row.standing.state),
    rank: rankOf(row.shown.kind),
    hasEnded: row.endedAt !== null,
    isElsewhere: !isThere(partNow(parts, row), row.shown),
    isAsTold: isAsTold(parts, row),
    method: row.method,
    last: lastTold(parts, row),
  };
}

function isAsTold({ entries, history }: MeetingParts, { sessionKey, toldVersion }: Invitation): boolean {
  const told = history.find(({ version }) => version === toldVersion);
  return told !== undefined && entries !== null && hasSameEntry(sessionKey, told, entries.newest);
}
