import type { RoleKind } from '#contract/fields';
import type { FileGroup, FileRole, FileSession } from '#contract/meeting-file';

/** A role in the place where it is held. */
export interface HeldRole {
  kind: RoleKind;
  role: FileRole;
  /** Of co-facilitators, rapporteurs and note-takers. */
  group: FileGroup | null;
}

/** Every role of a session that has not been declined: its moderators, its speakers, then those of its groups. */
export function heldRoles(session: FileSession): HeldRole[] {
  return allRoles(session).filter(({ role }) => isHeld(role));
}

/** Every role of a session. */
export function allRoles({ moderators, items = [], groups = [] }: FileSession): HeldRole[] {
  return [
    ...rolesAt(null, 'moderator', moderators),
    ...items.flatMap(({ speakers }) => rolesAt(null, 'speaker', speakers)),
    ...groups.flatMap((group) => [
      ...rolesAt(group, 'coFacilitator', group.coFacilitators),
      ...rolesAt(group, 'rapporteur', group.rapporteurs),
      ...rolesAt(group, 'noteTaker', group.noteTakers),
    ]),
  ];
}

/** Whether somebody holds the role, or is asked to: whoever has declined it does not. */
export function isHeld({ state }: FileRole): boolean {
  return state !== 'declined';
}

function rolesAt(group: FileGroup | null, kind: RoleKind, roles: readonly FileRole[] = []): HeldRole[] {
  return roles.map((role) => ({ kind, role, group }));
}
