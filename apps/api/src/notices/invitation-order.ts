import type { InvitationOrder } from '#contract/invitation';
import { Refusal } from '../platform/refusal.js';
import type { Invitee } from './invitees.js';
import type { MeetingParts } from './meeting-parts.js';

/**
 * The holders of the roles that an order names, each once, in its order.
 *
 * @throws Refusal `not-found`
 */
export function wantedOf(parts: MeetingParts, { roles }: InvitationOrder): Invitee[] {
  const held = [...new Set(roles)].filter((role) => !parts.vacant.includes(role));
  return held.map((role) => inviteeOf(parts, role));
}

/** The roles that an order names and nobody holds. */
export function vacantOf({ vacant }: MeetingParts, { roles }: InvitationOrder): string[] {
  return [...new Set(roles)].filter((role) => vacant.includes(role));
}

/**
 * Those of them who get a mail: who has been invited already gets none, unless the order says so.
 *
 * @throws Refusal `not-found`
 */
export function dueOf(parts: MeetingParts, order: InvitationOrder): Invitee[] {
  return wantedOf(parts, order).filter((invitee) => order.again || !hasBeenInvited(parts, invitee));
}

function inviteeOf({ invitees }: MeetingParts, role: string): Invitee {
  const invitee = invitees.find((one) => one.role === role);
  if (!invitee) throw new Refusal('not-found');
  return invitee;
}

function hasBeenInvited({ invitations }: MeetingParts, { role, address }: Invitee): boolean {
  return invitations.some(
    ({ roleId, endedAt, recipientAddress }) => roleId === role && endedAt === null && recipientAddress === address,
  );
}
