import { canonicalJson } from '#contract/canonical-json';
import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { wordsIn } from '#words/words';
import { sessionDescription } from './session-description.js';

/** What a calendar has to know of a session over all releases of its meeting. */
export interface CalendarEntry {
  /** As it stands in the newest release that has it. */
  session: SnapshotSession;
  /** That release. */
  snapshot: MeetingSnapshot;
  cancelled: boolean;
  /** Raised by a change of start, end, place, title or status, and by nothing else (RFC 5545 §3.8.7.4). */
  sequence: number;
  /** Instant of the release that last changed anything in the entry. */
  lastModified: string;
}

/** The same for the meeting as a whole: one entry of all its days. */
export interface MeetingEntry {
  sequence: number;
  lastModified: string;
}

/** What a meeting's calendars are made from. */
export interface CalendarEntries {
  newest: MeetingSnapshot;
  /** Instant of the first release. */
  created: string;
  meeting: MeetingEntry;
  /** By the session's id, in the order in which they first appeared. */
  sessions: ReadonlyMap<string, CalendarEntry>;
}

/** Releases of one meeting, oldest first. */
export type SnapshotHistory = readonly [MeetingSnapshot, ...MeetingSnapshot[]];

export function entriesOf(history: SnapshotHistory): CalendarEntries {
  return {
    newest: history.at(-1) ?? history[0],
    created: history[0].releasedAt,
    meeting: meetingEntry(history),
    sessions: new Map(calendarEntries(history).map((entry) => [entry.session.id, entry])),
  };
}

/**
 * Entries in the order in which their sessions first appeared. A session that a later release drops stays, cancelled,
 * so that subscribers learn of it.
 *
 * @param history releases of one meeting, oldest first
 */
export function calendarEntries(history: readonly MeetingSnapshot[]): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>();
  for (const snapshot of history) {
    const present = new Set(snapshot.sessions.map(({ id }) => id));
    for (const session of snapshot.sessions) {
      const entry = entries.get(session.id);
      entries.set(session.id, entry ? updated(entry, session, snapshot) : first(session, snapshot));
    }
    for (const [id, entry] of entries) {
      if (!present.has(id) && !entry.cancelled) entries.set(id, cancelled(entry, snapshot));
    }
  }
  return [...entries.values()];
}

export function meetingEntry(history: SnapshotHistory): MeetingEntry {
  const [{ releasedAt }] = history;
  const whatMatters = ({ meeting: { startDate, endDate, venue, title } }: MeetingSnapshot) =>
    canonicalJson({ startDate, endDate, venue, title });
  return history.slice(1).reduce<MeetingEntry>(
    (entry, snapshot, index) => {
      const previous = history[index];
      if (!previous || canonicalJson(previous.meeting) === canonicalJson(snapshot.meeting)) return entry;
      const raised = whatMatters(previous) === whatMatters(snapshot) ? 0 : 1;
      return { sequence: entry.sequence + raised, lastModified: snapshot.releasedAt };
    },
    { sequence: 0, lastModified: releasedAt },
  );
}

function first(session: SnapshotSession, snapshot: MeetingSnapshot): CalendarEntry {
  return { session, snapshot, cancelled: false, sequence: 0, lastModified: snapshot.releasedAt };
}

function cancelled(entry: CalendarEntry, { releasedAt }: MeetingSnapshot): CalendarEntry {
  return { ...entry, cancelled: true, sequence: entry.sequence + 1, lastModified: releasedAt };
}

function updated(entry: CalendarEntry, session: SnapshotSession, snapshot: MeetingSnapshot): CalendarEntry {
  const previous = entry.snapshot;
  const raised = entry.cancelled || differ(whatMatters(entry.session, previous), whatMatters(session, snapshot));
  const changed = raised || differ(whatIsShown(entry.session, previous), whatIsShown(session, snapshot));
  return {
    session,
    snapshot,
    cancelled: false,
    sequence: entry.sequence + (raised ? 1 : 0),
    lastModified: changed ? snapshot.releasedAt : entry.lastModified,
  };
}

/** Whether two releases of a meeting show a session, and with the same start, end, place and title. */
export function hasSameEntry(sessionId: string, before: MeetingSnapshot, after: MeetingSnapshot): boolean {
  const [former, latter] = [before, after].map(({ sessions }) => sessions.find(({ id }) => id === sessionId));
  if (!former || !latter) return false;
  return !differ(whatMatters(former, before), whatMatters(latter, after));
}

/** Start, end, place and title. Instants and wall times: a meeting that changes its zone moves its sessions. */
function whatMatters(session: SnapshotSession, { meeting }: MeetingSnapshot): unknown[] {
  const { start, end, startsAt, endsAt, room, label, number, title, qualifier } = session;
  return [start, end, startsAt, endsAt, room, meeting.venue, label, number, title, qualifier];
}

/** Categories and description. In one language: what differs in one does so in all. */
function whatIsShown(session: SnapshotSession, snapshot: MeetingSnapshot): unknown[] {
  return [snapshot.meeting.shortTitle, session.kind, sessionDescription(snapshot, session, wordsIn('en'))];
}

function differ(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.some((value, index) => value !== others[index]);
}
