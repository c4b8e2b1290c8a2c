import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Calendar, CalendarEvent } from '#ics/calendar';
import { wallTimeAt } from '#time/zone';
import { type WordLanguage, wordsIn } from '#words/words';
import { printedTitle } from '../publishing/printed-title.js';
import { calendarEntries, type CalendarEntry, meetingEntry } from './calendar-entries.rules.js';
import { sessionDescription } from './session-description.js';

/** Releases of one meeting, oldest first. */
export type SnapshotHistory = readonly [MeetingSnapshot, ...MeetingSnapshot[]];

export interface CalendarOptions {
  language: WordLanguage;
  /** Where the meetings' pages are; without it the events have no links. */
  baseUrl?: string;
  /** Only this session's entry. */
  sessionId?: string;
}

const refreshMinutes = 60;

/**
 * The calendar of a meeting: an all-day entry for the meeting, then one a session, those included that a release has
 * dropped. Null where a session was asked for that no release has.
 */
export function meetingCalendar(history: SnapshotHistory, options: CalendarOptions): Calendar | null {
  const { meeting } = newest(history);
  const entries = calendarEntries(history).filter(
    ({ session }) => options.sessionId === undefined || session.id === options.sessionId,
  );
  if (options.sessionId !== undefined && entries.length === 0) return null;
  const sessions = entries.map((entry) => sessionEvent(history, entry, options));
  const url = options.baseUrl === undefined ? {} : { url: `${options.baseUrl}/meetings/${meeting.slug}/calendar.ics` };
  return {
    name: meeting.shortTitle,
    description: meeting.title,
    language: options.language,
    timeZone: meeting.timeZone,
    ...url,
    productId: '-//Plenary//Calendar',
    method: 'PUBLISH',
    refreshMinutes,
    events: options.sessionId === undefined ? [meetingEvent(history, options), ...sessions] : sessions,
  };
}

function newest(history: SnapshotHistory): MeetingSnapshot {
  return history.at(-1) ?? history[0];
}

function meetingEvent(history: SnapshotHistory, { baseUrl }: CalendarOptions): CalendarEvent {
  const { meeting, releasedAt } = newest(history);
  const { sequence, lastModified } = meetingEntry(history);
  return {
    kind: 'allDay',
    start: meeting.startDate,
    end: meeting.endDate,
    uid: `${meeting.slug}@plenary`,
    sequence,
    stampedAt: releasedAt,
    lastModified,
    created: history[0].releasedAt,
    summary: meeting.title,
    ...(meeting.theme !== undefined && { description: meeting.theme }),
    ...(meeting.venue !== undefined && { location: meeting.venue }),
    ...(baseUrl !== undefined && { url: `${baseUrl}/meetings/${meeting.slug}` }),
    status: 'CONFIRMED',
    categories: [meeting.shortTitle],
    // It says that the meeting is on; its sessions say when one is busy.
    transparency: 'TRANSPARENT',
  };
}

function sessionEvent(history: SnapshotHistory, entry: CalendarEntry, options: CalendarOptions): CalendarEvent {
  const { session, snapshot, cancelled, sequence, lastModified } = entry;
  const { meeting, releasedAt } = newest(history);
  const words = wordsIn(options.language);
  const location = [session.room, snapshot.meeting.venue].filter((part) => part !== undefined).join(', ');
  return {
    kind: 'timed',
    // The calendar has one zone; a session that was dropped stays at its instants when the meeting takes another.
    start: wallTimeAt(session.startsAt, meeting.timeZone),
    end: wallTimeAt(session.endsAt, meeting.timeZone),
    uid: `${meeting.slug}.${session.id}@plenary`,
    sequence,
    stampedAt: releasedAt,
    lastModified,
    summary: printedTitle(session, words),
    description: sessionDescription(snapshot, session, words),
    ...(location !== '' && { location }),
    ...(options.baseUrl !== undefined && { url: `${options.baseUrl}/meetings/${meeting.slug}#${session.id}` }),
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    categories: [snapshot.meeting.shortTitle, session.kind],
  };
}
