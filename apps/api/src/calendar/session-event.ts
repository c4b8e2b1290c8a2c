import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import type { CalendarEvent } from '#ics/calendar';
import { wallTimeAt } from '#time/zone';
import { type WordLanguage, wordsIn } from '#words/words';
import { printedTitle } from '../publishing/printed-title.js';
import type { CalendarEntries, CalendarEntry } from './calendar-entries.rules.js';
import { sessionDescription } from './session-description.js';

/** Maker and product of every calendar and message. */
export const productId = '-//Plenary//Calendar';

/** The UID of a session's entry, the same in every calendar and message that has it. */
export function sessionUid(slug: string, sessionId: string): string {
  return `${slug}.${sessionId}@plenary`;
}

/** A session's place: its room and the meeting's venue; undefined where neither is known. */
export function sessionPlace({ meeting }: MeetingSnapshot, { room }: SnapshotSession): string | undefined {
  const place = [room, meeting.venue].filter((part) => part !== undefined).join(', ');
  return place === '' ? undefined : place;
}

/** @param baseUrl where the meetings' pages are; without it the event has no link */
export function sessionEvent(
  entries: CalendarEntries,
  { session, snapshot, cancelled, sequence, lastModified }: CalendarEntry,
  { language, baseUrl }: { language: WordLanguage; baseUrl?: string },
): CalendarEvent {
  const { meeting, releasedAt } = entries.newest;
  const words = wordsIn(language);
  const location = sessionPlace(snapshot, session);
  return {
    kind: 'timed',
    // A calendar has one zone; a session that was dropped stays at its instants when the meeting takes another.
    start: wallTimeAt(session.startsAt, meeting.timeZone),
    end: wallTimeAt(session.endsAt, meeting.timeZone),
    timeZone: meeting.timeZone,
    uid: sessionUid(meeting.slug, session.id),
    sequence,
    stampedAt: releasedAt,
    lastModified,
    summary: printedTitle(session, words),
    description: sessionDescription(snapshot, session, words),
    ...(location !== undefined && { location }),
    ...(baseUrl !== undefined && { url: `${baseUrl}/meetings/${meeting.slug}#${session.id}` }),
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    categories: [snapshot.meeting.shortTitle, session.kind],
  };
}
