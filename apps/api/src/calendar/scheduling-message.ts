import { type Calendar, renderCalendar } from '#ics/calendar';
import type { Invitation } from '#ics/invitation';
import type { WordLanguage } from '#words/words';
import type { CalendarEntries, CalendarEntry } from './calendar-entries.rules.js';
import { productId, sessionEvent } from './session-event.js';

/** What one person is told of a session's entry. */
export interface SchedulingMessage {
  method: 'REQUEST' | 'CANCEL';
  entry: CalendarEntry;
  /** That of the entry, or higher where this person has been told more than the public. */
  sequence: number;
  invitation: Invitation;
  language: WordLanguage;
  baseUrl: string;
}

/**
 * A session's entry as a message to one person (RFC 5546 §3.2.2, §3.2.5), with the UID that the session has in every calendar.
 * Its DTSTAMP is the instant of the newest release. A cancellation says that the session is off only where it is: to
 * somebody who is no longer wanted it has no STATUS.
 */
export function schedulingMessage(entries: CalendarEntries, message: SchedulingMessage): string {
  const { method, entry, sequence, invitation, language, baseUrl } = message;
  const { status, ...event } = sessionEvent(entries, entry, { language, baseUrl });
  const isSaid = method === 'REQUEST' || entry.cancelled;
  const calendar: Calendar = {
    language,
    timeZone: entries.newest.meeting.timeZone,
    productId,
    method,
    events: [{ ...event, sequence, invitation, ...(isSaid && { status }) }],
  };
  return renderCalendar(calendar);
}
