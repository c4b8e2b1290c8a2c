import type { RoleKind } from '#contract/fields';
import type { GroupView, ItemView, PlacedRoleView, ProgrammeView, SessionView } from '#contract/programme-view';
import { holderOf } from '../programme/holders.rules';

/** A role with the place that it is in. */
export interface HeldRole {
  role: PlacedRoleView;
  kind: RoleKind;
  session: SessionView;
  item: ItemView | null;
  group: GroupView | null;
}

type Place = Pick<HeldRole, 'kind' | 'session' | 'item' | 'group'>;

/** The roles of everybody by the id of the person, each in the order of the programme. */
export function heldRoles({ sessions }: Pick<ProgrammeView, 'sessions'>): Map<string, HeldRole[]> {
  const held = new Map<string, HeldRole[]>();
  const note = (roles: readonly PlacedRoleView[], place: Place) => {
    for (const role of roles) {
      const key = holderOf(role);
      if (key !== null) held.set(key, [...(held.get(key) ?? []), { role, ...place }]);
    }
  };
  for (const session of sessions) {
    note(session.moderators, { kind: 'moderator', session, item: null, group: null });
    for (const item of session.items) note(item.speakers, { kind: 'speaker', session, item, group: null });
    for (const group of session.groups) {
      note(group.coFacilitators, { kind: 'coFacilitator', session, item: null, group });
      note(group.rapporteurs, { kind: 'rapporteur', session, item: null, group });
      note(group.noteTakers, { kind: 'noteTaker', session, item: null, group });
    }
  }
  return held;
}

/** Roles of one person in places where another has the same: the two cannot become one there. */
export function sharedPlaces(one: readonly HeldRole[], other: readonly HeldRole[]): HeldRole[] {
  const placeOf = ({ kind, session, item, group }: HeldRole) => [kind, session.id, item?.id, group?.id].join(' ');
  const taken = new Set(other.map(placeOf));
  return one.filter((role) => taken.has(placeOf(role)));
}
