import { rankOf } from './attendance.js';
import { Invitation } from './invitation.entity.js';
import type { Invitee } from './invitees.js';
import { lastTold, type MeetingParts, partOf } from './meeting-parts.js';
import { isThere, type Part } from './part.js';
import { type Notice, releaseNotices, type StandingInvitation } from './release-notices.rules.js';

/** An invitation with its role as it stands now; the role may be gone. */
export interface Standing extends StandingInvitation {
  row: Invitation;
  invitee: Invitee | undefined;
}

/** An invitation that goes on at the address to which its account has moved. */
export interface Move {
  from: Invitation;
  /** Nothing has been told there yet. */
  to: Invitation;
}

export function partNow(parts: MeetingParts, { invitee, row }: Pick<Standing, 'invitee' | 'row'>): Part {
  return invitee ? partOf(parts, invitee) : row.shown;
}

/** Whom the newest release concerns. */
export function noticesOf(parts: MeetingParts): Notice<Standing>[] {
  const standing = parts.invitations.map((row) => standingOf(parts, row));
  return releaseNotices(standing, ({ row }) => parts.entries?.sessions.get(row.sessionKey));
}

/** Those whom the newest release concerns and whose account has another address by now. */
export function movesOf(parts: MeetingParts): Move[] {
  return noticesOf(parts).flatMap(({ invitation }): Move[] => {
    const { row } = invitation;
    const recipientAddress = addressNow(invitation);
    if (recipientAddress === row.recipientAddress) return [];
    const changes = { recipientAddress, method: null, sequence: null };
    return [{ from: row, to: Object.assign(new Invitation(), row, changes) }];
  });
}

/** Where the organizers have put the address right, the invitation stays until they invite anew. */
function addressNow({ row, invitee }: Standing): string {
  const own = row.account?.email ?? row.recipientAddress;
  return invitee && invitee.address !== own ? row.recipientAddress : own;
}

function standingOf(parts: MeetingParts, row: Invitation): Standing {
  // Whoever comes to a seat that was given up has not been told anything.
  const invitee = parts.invitees.find(({ role, personId }) => role === row.roleId && personId === row.personId);
  return {
    row,
    invitee,
    thread: `${row.recipientAddress} ${row.uid}`,
    state: invitee?.state ?? null,
    rank: rankOf(row.shown.kind),
    hasEnded: row.endedAt !== null,
    isElsewhere: !isThere(partNow(parts, { invitee, row }), row.shown),
    method: row.method,
    sequence: row.sequence,
    last: lastTold(parts, row),
  };
}
