import type { Calendar, CalendarEvent } from '#ics/calendar';
import { wallTimeAt } from '#time/zone';
import { type WordLanguage, wordsIn } from '#words/words';
import { printedTitle } from '../publishing/printed-title.js';
import type { CalendarEntries, CalendarEntry } from './calendar-entries.rules.js';
import { sessionDescription } from './session-description.js';

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
export function meetingCalendar(entries: CalendarEntries, options: CalendarOptions): Calendar | null {
  const { meeting } = entries.newest;
  const events = eventsOf(entries, options);
  if (!events) return null;
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
    events,
  };
}

function eventsOf(entries: CalendarEntries, options: CalendarOptions): CalendarEvent[] | null {
  if (options.sessionId === undefined) {
    const sessions = [...entries.sessions.values()].map((entry) => sessionEvent(entries, entry, options));
    return [meetingEvent(entries, options), ...sessions];
  }
  const entry = entries.sessions.get(options.sessionId);
  return entry ? [sessionEvent(entries, entry, options)] : null;
}

function meetingEvent(entries: CalendarEntries, { baseUrl }: CalendarOptions): CalendarEvent {
  const { meeting, releasedAt } = entries.newest;
  const { sequence, lastModified } = entries.meeting;
  return {
    kind: 'allDay',
    start: meeting.startDate,
    end: meeting.endDate,
    uid: `${meeting.slug}@plenary`,
    sequence,
    stampedAt: releasedAt,
    lastModified,
    created: entries.created,
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

function sessionEvent(entries: CalendarEntries, entry: CalendarEntry, options: CalendarOptions): CalendarEvent {
  const { session, snapshot, cancelled, sequence, lastModified } = entry;
  const { meeting, releasedAt } = entries.newest;
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
