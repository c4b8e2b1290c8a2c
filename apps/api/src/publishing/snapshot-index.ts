import type { MeetingSnapshot, SnapshotGuide, SnapshotSession } from '#contract/meeting-snapshot';

/** Who refers to whom in a snapshot, looked up once, so that long programmes take no longer a session than short ones. */
interface SnapshotIndex {
  sessions: Map<string, SnapshotSession>;
  reportingTo: Map<string, SnapshotSession[]>;
  guides: Map<string, PlacedGuide[]>;
}

/** A guide and its place among those of its meeting. */
interface PlacedGuide extends SnapshotGuide {
  place: number;
}

/** Sessions whose groups report in this one, in printed order. */
export function sessionsReportingTo(snapshot: MeetingSnapshot, { id }: SnapshotSession): SnapshotSession[] {
  return indexOf(snapshot).reportingTo.get(id) ?? [];
}

/** The guides that serve a session, in printed order. */
export function guidesOf(snapshot: MeetingSnapshot, { id }: SnapshotSession): PlacedGuide[] {
  return indexOf(snapshot).guides.get(id) ?? [];
}

/** The sessions that a guide serves, in the order in which it names them. */
export function sessionsOf(snapshot: MeetingSnapshot, guide: SnapshotGuide): SnapshotSession[] {
  const { sessions } = indexOf(snapshot);
  return [...new Set(guide.sessions)].flatMap((id) => sessions.get(id) ?? []);
}

// A snapshot never changes, and its index goes with it.
const indexes = new WeakMap<MeetingSnapshot, SnapshotIndex>();

function indexOf(snapshot: MeetingSnapshot): SnapshotIndex {
  const made = indexes.get(snapshot) ?? makeIndex(snapshot);
  indexes.set(snapshot, made);
  return made;
}

function makeIndex({ sessions, guide }: MeetingSnapshot): SnapshotIndex {
  const reportingTo = new Map<string, SnapshotSession[]>();
  for (const session of sessions) {
    if (session.reportsTo !== undefined) append(reportingTo, session.reportsTo, session);
  }
  const guides = new Map<string, PlacedGuide[]>();
  for (const [place, one] of guide.entries()) {
    for (const id of new Set(one.sessions)) append(guides, id, { ...one, place });
  }
  return { sessions: new Map(sessions.map((session) => [session.id, session])), reportingTo, guides };
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
