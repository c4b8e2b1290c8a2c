import type { ItemKind } from '#contract/fields';
import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import type { RunningOrder } from '#contract/session-work';
import { epochMilliseconds } from '#time/instant';
import { runOfShow } from '#time/run-of-show';
import { dateOf } from '#time/wall-time';

/** One who has the floor, or an item in which nobody is named. */
export interface Turn {
  /** Who speaks, as printed; null where nobody is named. */
  name: string | null;
  /** The group for which they report; null for everybody else. */
  group: string | null;
  /** Of the item; null where it has none. */
  title: string | null;
  /** Of the item; null where the session has no items and is one turn. */
  kind: ItemKind | null;
  /** Whole minutes that the plan gives the turn. */
  minutes: number;
  /** Whether it takes what time there is. */
  isOpen: boolean;
}

/** A session of the same day that begins when this one has ended, or later. */
export interface LaterSession {
  session: Pick<SnapshotSession, 'kind' | 'number' | 'label' | 'title'>;
  /** Wall time in the meeting's zone. */
  start: string;
  /** Milliseconds since 1970. */
  startsAt: number;
  endsAt: number;
}

/** What a session is to be, from its first turn to those that wait for its end. Plain JSON. */
export interface RunPlan {
  title: SnapshotSession['title'];
  /** Wall times in the meeting's zone. */
  start: string;
  end: string;
  /** Milliseconds since 1970. */
  startsAt: number;
  endsAt: number;
  /** At least one. */
  turns: Turn[];
  /** In the order in which they begin. */
  later: LaterSession[];
}

type Item = RunningOrder['items'][number];
type Named = Pick<Turn, 'name' | 'group'>;

/** The plan of a session; null where the meeting has no such session. */
export function planOf(snapshot: MeetingSnapshot, order: RunningOrder, id: string): RunPlan | null {
  const session = snapshot.sessions.find((one) => one.id === id);
  if (!session) return null;
  const [startsAt, endsAt] = [epochMilliseconds(session.startsAt), epochMilliseconds(session.endsAt)];
  const available = (endsAt - startsAt) / 60_000;
  return {
    title: session.title,
    start: session.start,
    end: session.end,
    startsAt,
    endsAt,
    turns: turnsIn(available, order.items, reportsTo(snapshot, id)),
    later: laterThan(snapshot, session),
  };
}

function turnsIn(available: number, items: readonly Item[], reports: readonly Named[]): Turn[] {
  if (items.length === 0) {
    return [{ name: null, group: null, title: null, kind: null, minutes: available, isOpen: true }];
  }
  const named = items.map((item) => [...speakersOf(item), ...(item.kind === 'groupReports' ? reports : [])]);
  const plan = items.map(({ minutes }, place) => ({
    minutes: minutes ?? undefined,
    speakers: named[place]?.length ?? 0,
  }));
  return runOfShow(available, plan).items.flatMap((timed, place) => {
    const item = items[place];
    if (!item) return [];
    const of = { title: item.title, kind: item.kind, isOpen: item.minutes === null };
    const [whole, speakers] = [{ name: null, group: null }, named[place] ?? []];
    if (speakers.length === 0) return [{ ...whole, ...of, minutes: timed.until - timed.from }];
    return timed.speakers.map((slot, turn) => ({
      ...(speakers[turn] ?? whole),
      ...of,
      minutes: slot.until - slot.from,
    }));
  });
}

/** Who has declined does not speak. */
function speakersOf({ speakers }: Item): Named[] {
  return speakers.filter(({ state }) => state !== 'declined').map(({ name }) => ({ name, group: null }));
}

/** Those who report of the groups that report in a session, one turn a group; without a name while nobody is confirmed. */
function reportsTo({ sessions }: MeetingSnapshot, id: string): Named[] {
  const groups = sessions.filter(({ reportsTo: to }) => to === id).flatMap((reporting) => reporting.groups);
  return groups.map(({ rapporteurs, reportedAs }) => {
    const names = rapporteurs.flatMap(({ name }) => name ?? []);
    return { name: names.length === 0 ? null : names.join(', '), group: reportedAs };
  });
}

function laterThan({ sessions }: MeetingSnapshot, { id, start, endsAt }: SnapshotSession): LaterSession[] {
  return sessions
    .filter((one) => one.id !== id && dateOf(one.start) === dateOf(start) && one.startsAt >= endsAt)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map(({ kind, number, label, title, ...one }) => ({
      session: { kind, title, ...(number !== undefined && { number }), ...(label !== undefined && { label }) },
      start: one.start,
      startsAt: epochMilliseconds(one.startsAt),
      endsAt: epochMilliseconds(one.endsAt),
    }));
}
