import type { RoleKind, RoleState } from '#contract/fields';
import type { Invitation as CalendarInvitation } from '#ics/invitation';
import type { Mailbox } from '../platform/mail/mailbox.js';

/** A moderator has the chair; a note-taker is welcome rather than needed (RFC 5545 §3.2.16). */
const roleOf = {
  moderator: 'CHAIR',
  speaker: 'REQ-PARTICIPANT',
  coFacilitator: 'REQ-PARTICIPANT',
  rapporteur: 'REQ-PARTICIPANT',
  noteTaker: 'OPT-PARTICIPANT',
} as const satisfies Record<RoleKind, string>;

const ranks: readonly RoleKind[] = ['moderator', 'coFacilitator', 'rapporteur', 'speaker', 'noteTaker'];

/** Of several roles in one session, the lowest rank speaks for all. */
export function rankOf(kind: RoleKind): number {
  return ranks.indexOf(kind);
}

/** Who asks whom, in the calendar part of a mail. */
export function attendanceOf(
  organizer: Mailbox,
  recipient: Mailbox,
  { kind, state }: { kind: RoleKind; state: RoleState | null },
): CalendarInvitation {
  const isConfirmed = state === 'confirmed';
  return {
    organizer,
    attendee: {
      ...recipient,
      role: roleOf[kind],
      status: isConfirmed ? 'ACCEPTED' : state === 'declined' ? 'DECLINED' : 'NEEDS-ACTION',
      rsvp: state === 'invited' || state === 'toBeConfirmed',
    },
  };
}
