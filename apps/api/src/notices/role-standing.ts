import type { Invitation } from './invitation.entity.js';
import type { Invitee } from './invitees.js';
import type { RoleStanding } from './part.js';

/**
 * Who holds the role to which somebody was invited; undefined where it is gone, or has gone to somebody else, who has not been told
 * anything.
 */
export function holderOf(
  invitees: readonly Invitee[],
  { roleId, personId }: Pick<Invitation, 'roleId' | 'personId'>,
): Invitee | undefined {
  return invitees.find((invitee) => invitee.role === roleId && invitee.personId === personId);
}

/** What the draft makes of an invited role: what a release of it finds. */
export function standingIn(
  invitees: readonly Invitee[],
  invitation: Pick<Invitation, 'roleId' | 'personId'>,
): RoleStanding | null {
  const invitee = holderOf(invitees, invitation);
  return invitee ? placeOf(invitee) : null;
}

/** A role without its holder. */
export function placeOf({ state, kind, capacity, sessionKey, itemTitle, groupNumber }: RoleStanding): RoleStanding {
  return { state, kind, capacity, sessionKey, itemTitle, groupNumber };
}
