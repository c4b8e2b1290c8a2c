import type { RoleKind } from '#contract/fields';
import type { FileGroup, FileRole, FileSession, NamedRole } from '#contract/meeting-file';

/** A role in the place where it is. */
export interface PlacedRole<R = FileRole> {
  kind: RoleKind;
  role: R;
  /** Of co-facilitators, rapporteurs and note-takers. */
  group: FileGroup | null;
}

/** A role of somebody, who has not declined it. */
export type HeldRole = PlacedRole<NamedRole>;

/** Every role of a session that somebody holds: its moderators, its speakers, then those of its groups. */
export function heldRoles(session: FileSession): HeldRole[] {
  return allRoles(session).filter((placed): placed is HeldRole => isHeld(placed.role));
}

/** Every role of a session. */
export function allRoles({ moderators, items = [], groups = [] }: FileSession): PlacedRole[] {
  const all: PlacedRole[] = [];
  const add = (group: FileGroup | null, kind: RoleKind, roles: readonly FileRole[] = []): void => {
    for (const role of roles) all.push({ kind, role, group });
  };
  add(null, 'moderator', moderators);
  for (const { speakers } of items) add(null, 'speaker', speakers);
  for (const group of groups) {
    add(group, 'coFacilitator', group.coFacilitators);
    add(group, 'rapporteur', group.rapporteurs);
    add(group, 'noteTaker', group.noteTakers);
  }
  return all;
}

/** Whether somebody holds the role, or is asked to: whoever has declined it does not, and where nobody is named, nobody does. */
export function isHeld(role: FileRole): role is NamedRole {
  return role.person !== undefined && role.state !== 'declined';
}

/** Whether the role gives its holder rights: from the invitation until it is declined. */
export function hasBegun(role: FileRole): role is NamedRole {
  const { person, state = 'confirmed' } = role;
  return person !== undefined && (state === 'invited' || state === 'confirmed');
}
