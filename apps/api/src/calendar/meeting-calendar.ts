import type { Calendar, CalendarEvent } from '#ics/calendar';
import type { WordLanguage } from '#words/words';
import type { CalendarEntries } from './calendar-entries.rules.js';
import { productId, sessionEvent } from './session-event.js';

export interface CalendarOptions {
  language: WordLanguage;
  /** Where the meetings' pages are; without it the events have no links. */
  baseUrl?: string;
  /** Only the entries of these sessions. */
  sessionIds?: readonly string[];
}

const refreshMinutes = 60;

/**
 * The calendar of a meeting: an all-day entry for the meeting, then one a session, those included that a release has
 * dropped. Null where sessions were asked for of which no release has any.
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
    productId,
    method: 'PUBLISH',
    refreshMinutes,
    events,
  };
}

function eventsOf(entries: CalendarEntries, options: CalendarOptions): CalendarEvent[] | null {
  if (options.sessionIds === undefined) {
    const sessions = [...entries.sessions.values()].map((entry) => sessionEvent(entries, entry, options));
    return [meetingEvent(entries, options), ...sessions];
  }
  const chosen = options.sessionIds.flatMap((id) => entries.sessions.get(id) ?? []);
  return chosen.length === 0 ? null : chosen.map((entry) => sessionEvent(entries, entry, options));
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
