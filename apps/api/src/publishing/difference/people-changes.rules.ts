import { canonicalJson } from '#contract/canonical-json';
import type { PeopleChange, RoleList, Seat } from '#contract/difference';
import type { SnapshotSession } from '#contract/meeting-snapshot';
import { compareLists, type ComparedLists, isReordered, type Kept } from './compared-lists.rules.js';
import type { ComparedParts } from './part-changes.rules.js';
import { isSame } from './same-value.rules.js';
import { isInCapacity, type PlacedSeat, seatsOf } from './seats.rules.js';

/** Who has joined a session, left it, or does something else in it. */
export function peopleChanges(before: SnapshotSession, after: SnapshotSession, parts: ComparedParts): PeopleChange[] {
  const { kept, gone, added } = matchSeats(
    seatsOf(before, formerList('item', parts.items), formerList('group', parts.groups)),
    seatsOf(
      after,
      (place) => `item ${place}`,
      (place) => `group ${place}`,
    ),
  );
  return [
    ...gone.map(({ before: { seat } }): PeopleChange => ({ kind: 'removed', before: seat })),
    ...added.map(({ after: { seat } }): PeopleChange => ({ kind: 'added', after: seat })),
    ...kept.flatMap(changeOf),
    ...reorderedLists(kept),
  ];
}

/** The list of an earlier item or group bears the name of that of the later one which it is now. */
function formerList(part: string, { kept }: ComparedLists<unknown>): (place: number) => string {
  const now = new Map(kept.map(({ places }) => [places.before, places.after]));
  return (place) => (now.has(place) ? `${part} ${now.get(place)}` : `${part} gone ${place}`);
}

/**
 * Finds who is who: first the same person, in the same list if possible; then whoever came to a seat that was open, or left it open,
 * by its capacity if possible and else by its place; then whoever alone came to a list that somebody alone has left.
 */
function matchSeats(before: readonly PlacedSeat[], after: readonly PlacedSeat[]): ComparedLists<PlacedSeat> {
  const people = compareLists(before, after, [
    ({ list, seat }) => `${list} ${canonicalJson(printed(seat))}`,
    ({ list, seat: { person } }) => (person === undefined ? undefined : `${list} ${person}`),
    ({ seat: { person } }) => person,
  ]);
  const others = unmatched(people, []);
  const open = [...others.before, ...others.after].filter(isOpen);
  const places = compareLists(others.before, others.after, [capacityAmong(open), placeOf]);
  const filled = { ...places, kept: places.kept.filter((pair) => isOpen(pair.before) || isOpen(pair.after)) };
  const rest = unmatched(people, filled.kept);
  const alone = aloneInTheirList(rest.before, rest.after);
  const swapped = compareLists(rest.before, rest.after, [({ list }) => (alone.has(list) ? list : undefined)]);
  return { ...swapped, kept: [...people.kept, ...filled.kept, ...swapped.kept] };
}

const placeOf = ({ list, place }: PlacedSeat): string => `${list} ${place}`;
const isOpen = ({ seat }: PlacedSeat): boolean => seat.person === undefined;

/** The list and the capacity of an open seat, and of whoever is in that capacity. */
function capacityAmong(open: readonly PlacedSeat[]): (seat: PlacedSeat) => string | undefined {
  return ({ list, seat }) => {
    const capacities = open.flatMap((one) => (one.list === list ? (one.seat.description ?? []) : []));
    const capacity = capacities.find((one) => isInCapacity(seat, one));
    return capacity === undefined ? undefined : `${list} ${capacity}`;
  };
}

/** What two lists have left for themselves when these further ones are matched. */
function unmatched(lists: ComparedLists<PlacedSeat>, further: readonly Kept<PlacedSeat>[]) {
  const settled = new Set(further.flatMap(({ before, after }) => [before, after]));
  return {
    before: lists.gone.map(({ before }) => before).filter((seat) => !settled.has(seat)),
    after: lists.added.map(({ after }) => after).filter((seat) => !settled.has(seat)),
  };
}

function aloneInTheirList(before: readonly PlacedSeat[], after: readonly PlacedSeat[]): Set<string> {
  const [left, come] = [countByList(before), countByList(after)];
  return new Set([...left.keys()].filter((list) => left.get(list) === 1 && come.get(list) === 1));
}

function countByList(seats: readonly PlacedSeat[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { list } of seats) counts.set(list, (counts.get(list) ?? 0) + 1);
  return counts;
}

function changeOf({ before, after }: Kept<PlacedSeat>): PeopleChange[] {
  const both = { before: before.seat, after: after.seat };
  if (before.list !== after.list) return [{ kind: 'moved', ...both }];
  if (before.seat.person !== after.seat.person) return [{ kind: 'replaced', ...both }];
  if (isSame(printed(before.seat), printed(after.seat))) return [];
  return [{ kind: 'changed', ...both }];
}

/** The lists in which the same people stand in another order, which is that in which they speak; who came to a seat is new there. */
function reorderedLists(kept: readonly Kept<PlacedSeat>[]): PeopleChange[] {
  const lists = new Map<string, Kept<PlacedSeat>[]>();
  for (const pair of kept) {
    if (pair.before.list !== pair.after.list || isOpen(pair.before) !== isOpen(pair.after)) continue;
    const list = lists.get(pair.after.list);
    if (list) list.push(pair);
    else lists.set(pair.after.list, [pair]);
  }
  return [...lists.values()].flatMap((pairs): PeopleChange[] => {
    const [first] = pairs;
    const inOrder = [...pairs].sort((a, b) => a.after.place - b.after.place);
    const places = inOrder.map(({ before, after }) => ({ places: { before: before.place, after: after.place } }));
    if (first === undefined || !isReordered(places)) return [];
    return [{ kind: 'reordered', before: listOf(first.before.seat), after: listOf(first.after.seat) }];
  });
}

function listOf({ role, item, group }: Seat): RoleList {
  return { role, ...(item && { item }), ...(group && { group }) };
}

function printed({ person, name, description }: Seat) {
  return { person, name, description };
}
