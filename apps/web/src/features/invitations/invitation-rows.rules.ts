import type { InvitationOrder, InvitationView } from '#contract/invitation';
import type { RoleView } from '#contract/role-management';

/** A role that somebody holds: nobody can be asked for a seat that names no one. */
type HeldRole = RoleView & { person: NonNullable<RoleView['person']> };

/** A role with what has been answered to it, and with its invitation. */
export interface InvitationRow {
  role: HeldRole;
  invitation: InvitationView;
}

/** Which rows are shown. */
export const shownRows = ['all', 'toInvite', 'waiting', 'confirmed', 'declined', 'unreachable'] as const;
export type ShownRows = (typeof shownRows)[number];

/** In the order of the programme; a role that one of the two lists does not have yet is left out until it does. */
export function rowsOf(invitations: readonly InvitationView[], roles: readonly RoleView[]): InvitationRow[] {
  const byId = new Map(invitations.map((invitation) => [invitation.role, invitation]));
  return roles.flatMap((role) => {
    const invitation = byId.get(role.id);
    return invitation && isHeld(role) ? [{ role, invitation }] : [];
  });
}

function isHeld(role: RoleView): role is HeldRole {
  return role.person !== null;
}

/** Whether an invitation that has not been taken back has gone out for the role. */
export function isInvited({ invitation: { sent } }: InvitationRow): boolean {
  return sent !== null && !sent.ended;
}

/** Whether an invitation can go. */
export function isReachable({ invitation: { obstacle } }: InvitationRow): boolean {
  return obstacle === null;
}

/** The rows that are asked for, by what has become of them and by words in the name, the session and the address. */
export function rowsShown(rows: readonly InvitationRow[], show: ShownRows, words: string): InvitationRow[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/u);
  return rows.filter((row) => belongs(row, show) && wanted.every((word) => textOf(row).includes(word)));
}

function belongs(row: InvitationRow, show: ShownRows): boolean {
  const { state } = row.role;
  switch (show) {
    case 'all':
      return true;
    case 'toInvite':
      return state === 'toBeConfirmed' && isReachable(row) && !isInvited(row);
    case 'waiting':
      return state === 'invited';
    case 'unreachable':
      return !isReachable(row) && state !== 'declined';
    default:
      return state === show;
  }
}

function textOf({ role, invitation: { email } }: InvitationRow): string {
  return `${role.person.name} ${role.session.title} ${email ?? ''}`.toLocaleLowerCase();
}

/** What is asked of the server for those of the rows who can be invited. */
export function orderFor(rows: readonly InvitationRow[], message: string, again: boolean): InvitationOrder {
  const roles = rows.filter(isReachable).map(({ role }) => role.id);
  return { roles, ...(message.trim() !== '' && { message: message.trim() }), again };
}
