import type { ChangedSession, NamedSession, SessionChange, SessionField, SessionHead } from '#contract/difference';
import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { changedFields, compareLists, isReordered, type Kept } from './compared-lists.rules.js';
import { compareParts, groupChanges, itemChanges } from './part-changes.rules.js';
import { peopleChanges } from './people-changes.rules.js';
import type { BothNames, SessionNames } from './session-names.rules.js';

/** The keys of a session behind each field. */
const fields = {
  time: ['start', 'end'],
  instant: ['startsAt', 'endsAt'],
  place: ['room'],
  title: ['number', 'label', 'title', 'qualifier'],
  kind: ['kind'],
  reportsTo: ['reportsTo'],
} as const satisfies Record<SessionField, readonly (keyof SnapshotSession)[]>;

/** What has become of the sessions; those that are cancelled come before those that start later. */
export function sessionChanges(
  before: MeetingSnapshot,
  after: MeetingSnapshot,
  names: BothNames,
): { sessions: SessionChange[]; reordered: boolean } {
  const lists = compareLists(before.sessions, after.sessions, [({ id }) => id]);
  const changes: SessionChange[] = [
    ...lists.gone.map(({ before: session }): SessionChange => ({ kind: 'cancelled', before: session })),
    ...lists.added.map(({ after: session }): SessionChange => ({ kind: 'new', after: session })),
    ...lists.kept.flatMap((pair) => changedSession(pair, names)),
  ];
  const places = new Map(after.sessions.map(({ id }, place) => [id, place]));
  const placeOf = (change: SessionChange): number =>
    change.kind === 'cancelled' ? -1 : (places.get(change.after.id) ?? -1);
  const sessions = changes.sort((a, b) => compare(startOf(a), startOf(b)) || placeOf(a) - placeOf(b));
  // One that starts at another time stands elsewhere for that reason.
  const unmoved = lists.kept.filter((pair) => pair.before.start === pair.after.start);
  return { sessions, reordered: isReordered(unmoved) };
}

function startOf(change: SessionChange): string {
  return change.kind === 'cancelled' ? change.before.start : change.after.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function changedSession({ before, after }: Kept<SnapshotSession>, names: BothNames): ChangedSession[] {
  const all = changedFields(before, after, fields);
  const parts = compareParts(before, after);
  const change: ChangedSession = {
    kind: 'changed',
    before: headOf(before, names.before),
    after: headOf(after, names.after),
    // Another time on the clock is another moment as well.
    fields: all.includes('time') ? all.filter((field) => field !== 'instant') : all,
    people: peopleChanges(before, after, parts),
    items: itemChanges(parts.items),
    groups: groupChanges(parts.groups),
    reordered: (['items', 'groups'] as const).filter((list) => parts[list].reordered),
  };
  const lists = [change.fields, change.people, change.items, change.groups, change.reordered];
  return lists.every((list) => list.length === 0) ? [] : [change];
}

function headOf({ moderators, items, groups, reportsTo, ...head }: SnapshotSession, names: SessionNames): SessionHead {
  const target: NamedSession | undefined = reportsTo === undefined ? undefined : names(reportsTo);
  return { ...head, ...(target && { reportsTo: target }) };
}
