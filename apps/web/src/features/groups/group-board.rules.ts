import type { NewPlacings } from '#contract/group-placings';
import type {
  GroupView,
  MeetingMechanismView,
  PersonView,
  ProgrammeView,
  RoomView,
  SessionView,
} from '#contract/programme-view';

/** A group of a breakout with who sits in it; or, without one, those who sit in none. */
export interface Column {
  group: GroupView | null;
  room: RoomView | undefined;
  mechanisms: readonly MeetingMechanismView[];
  /** How many seats they take. */
  taken: number;
}

export type Placing = NewPlacings['placings'][number];
export type Wish = SessionView['wishes'][number];

/** Sessions whose groups can be arranged, in their order. */
export function breakoutsOf(sessions: readonly SessionView[]): SessionView[] {
  return sessions.filter(({ kind, groups }) => kind === 'breakout' || groups.length > 0);
}

/** How many seats each mechanism takes: as many as people come for it, and one at least. */
export function seatCounts(people: readonly PersonView[]): (mechanism: string) => number {
  const counts = new Map<string, number>();
  for (const { mechanism } of people) if (mechanism !== null) counts.set(mechanism, (counts.get(mechanism) ?? 0) + 1);
  return (mechanism) => counts.get(mechanism) ?? 1;
}

/** Those of a meeting who are to sit somewhere: the invited, or all on the list as long as it says of nobody that they are. */
export function expectedIn(mechanisms: readonly MeetingMechanismView[]): MeetingMechanismView[] {
  const invited = mechanisms.filter((mechanism) => mechanism.invited);
  return invited.length > 0 ? invited : [...mechanisms];
}

/** First those who sit in no group, then each group with its own, all in their order. */
export function columnsOf({ mechanisms, people, rooms }: ProgrammeView, { groups }: SessionView): Column[] {
  const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  const seatsOf = seatCounts(people);
  const column = (group: GroupView | null, those: readonly MeetingMechanismView[]): Column => ({
    group,
    room: rooms.find(({ id }) => id === group?.room),
    mechanisms: those,
    taken: those.reduce((sum, { id }) => sum + seatsOf(id), 0),
  });
  const placed = new Set(groups.flatMap((group) => group.mechanisms));
  return [
    column(
      null,
      expectedIn(mechanisms).filter(({ id }) => !placed.has(id)),
    ),
    ...groups.map((group) =>
      column(
        group,
        group.mechanisms.flatMap((id) => byId.get(id) ?? []),
      ),
    ),
  ];
}

/** The id of the group of a session in which a mechanism sits; null where it sits in none. */
export function groupOf({ groups }: Pick<SessionView, 'groups'>, mechanism: string): string | null {
  return groups.find(({ mechanisms }) => mechanisms.includes(mechanism))?.id ?? null;
}

/** A draft with mechanisms put into groups of a session, each at the end, or taken out. */
export function withPlacings(
  programme: ProgrammeView,
  session: string,
  placings: readonly Pick<Placing, 'mechanism' | 'to'>[],
): ProgrammeView {
  const leaving = new Set(placings.map(({ mechanism }) => mechanism));
  const arranged = (group: GroupView): GroupView => ({
    ...group,
    mechanisms: [
      ...group.mechanisms.filter((id) => !leaving.has(id)),
      ...placings.filter(({ to }) => to === group.id).map(({ mechanism }) => mechanism),
    ],
  });
  const sessions = programme.sessions.map((one) =>
    one.id === session ? { ...one, groups: one.groups.map(arranged) } : one,
  );
  return { ...programme, sessions };
}

/** Whether a wish is met as a session is arranged; who sits in no group is neither together with anybody nor apart. */
export function isMet({ kind, mechanisms }: Wish, session: Pick<SessionView, 'groups'>): boolean {
  const places = mechanisms.map((id) => groupOf(session, id)).filter((group) => group !== null);
  const different = new Set(places).size;
  return kind === 'together' ? different <= 1 : different === places.length;
}

/** The column beside one, of so many; the last goes on to the first, and the first back to the last. */
export function neighbour(column: number, by: -1 | 1, columns: number): number {
  return (column + by + columns) % columns;
}
