import type { RoleList, Seat } from '#contract/difference';
import type { PrintedRole, SnapshotGroup, SnapshotSession } from '#contract/meeting-snapshot';
import { itemHead } from './part-changes.rules.js';

/** A role in a session, with its place in the list in which it is printed. */
export interface PlacedSeat {
  seat: Seat;
  /** Equal on both sides for what is the same list. */
  list: string;
  place: number;
}

/** Name of an item's or a group's list, by its place. */
export type ListName = (place: number) => string;

/** Every role of a session in the order in which it is printed. */
export function seatsOf(session: SnapshotSession, itemList: ListName, groupList: ListName): PlacedSeat[] {
  return [
    ...listed(session.moderators, 'moderators', { role: 'moderator' }),
    ...session.items.flatMap((item, place) =>
      listed(item.speakers, itemList(place), { role: 'speaker', item: itemHead(item) }),
    ),
    ...session.groups.flatMap((group, place) => groupSeats(group, groupList(place))),
  ];
}

/** Whether somebody is in the capacity of an open seat: it is printed last. */
export function isInCapacity({ description = '' }: PrintedRole, capacity: string): boolean {
  return description === capacity || description.endsWith(`, ${capacity}`);
}

function groupSeats({ number, name, coFacilitators, rapporteurs }: SnapshotGroup, list: string): PlacedSeat[] {
  const group = { number, name };
  return [
    ...listed(coFacilitators, `${list} co-facilitators`, { role: 'coFacilitator', group }),
    ...listed(rapporteurs, `${list} rapporteurs`, { role: 'rapporteur', group }),
  ];
}

function listed(roles: readonly PrintedRole[], list: string, where: RoleList): PlacedSeat[] {
  return roles.map((role, place) => ({ seat: { ...where, ...role }, list, place }));
}
