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
  const held: HeldRole[] = [];
  const add = (group: FileGroup | null, kind: RoleKind, roles: readonly FileRole[] = []): void => {
    for (const role of roles) held.push({ kind, role, group });
  };
  add(null, 'moderator', moderators);
  for (const { speakers } of items) add(null, 'speaker', speakers);
  for (const group of groups) {
    add(group, 'coFacilitator', group.coFacilitators);
    add(group, 'rapporteur', group.rapporteurs);
    add(group, 'noteTaker', group.noteTakers);
  }
  return held;
}

/** Whether somebody holds the role, or is asked to: whoever has declined it does not. */
export function isHeld({ state }: FileRole): boolean {
  return state !== 'declined';
}

/** Whether the role gives its holder rights: from the invitation until it is declined. */
export function hasBegun({ state = 'confirmed' }: FileRole): boolean {
  return state === 'invited' || state === 'confirmed';
}
