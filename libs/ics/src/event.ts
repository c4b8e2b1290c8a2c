import { addDays } from '#time/calendar-date';
import { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import moment from 'moment-timezone';
import { type Invitation, invitationData } from './invitation.js';
import { printableText, textValue, uriValue } from './text-value.js';

/** What a calendar says of one thing that happens. Instants are ISO 8601 in UTC. */
export type CalendarEvent = EventDetails & (TimedEvent | AllDayEvent);

interface EventDetails {
  /** The same for every edition of the event and no other event's (RFC 5545 §3.8.4.7). */
  uid: string;
  /** 0 at first and higher in each later edition (RFC 5545 §3.8.7.4). */
  sequence: number;
  /** Instant at which this edition was made: DTSTAMP. */
  stampedAt: string;
  lastModified: string;
  created?: string;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  /** Left out where the event stays and one attendee alone is no longer wanted (RFC 5546 §3.2.5). */
  status?: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  categories: string[];
  /** Whether the event takes up its reader's time; `OPAQUE` unless said (RFC 5545 §3.8.2.7). */
  transparency?: 'OPAQUE' | 'TRANSPARENT';
  /** Who asks whom, in a message to one person. */
  invitation?: Invitation;
}

/**
 * Wall times that occur once in their zone. Of one that the clocks show twice RFC 5545 §3.3.5 takes the first,
 * but the readers that were tried take the second.
 */
export interface TimedEvent {
  kind: 'timed';
  start: string;
  end: string;
  /** IANA zone; that of the calendar unless said. */
  timeZone?: string;
}

/** Dates, both included. */
interface AllDayEvent {
  kind: 'allDay';
  start: string;
  end: string;
}

/** The event as ical-generator takes it, in a calendar of that zone. */
export function eventData(event: CalendarEvent, timeZone: string): ICalEventData {
  return {
    // The library writes the id as it is.
    id: textValue(event.uid),
    sequence: event.sequence,
    stamp: event.stampedAt,
    lastModified: event.lastModified,
    created: event.created ?? null,
    summary: printableText(event.summary),
    description: event.description === undefined ? null : printableText(event.description),
    location: event.location === undefined ? null : printableText(event.location),
    url: event.url === undefined ? null : uriValue(event.url),
    status: event.status === undefined ? null : ICalEventStatus[event.status],
    categories: event.categories.map((name) => ({ name: printableText(name) })),
    transparency: event.transparency === undefined ? null : ICalEventTransparency[event.transparency],
    ...(event.invitation && invitationData(event.invitation)),
    ...(event.kind === 'timed' ? timedData(event, event.timeZone ?? timeZone) : allDayData(event)),
  };
}

function timedData(
  { start, end }: TimedEvent,
  timezone: string,
): Partial<ICalEventData> & Pick<ICalEventData, 'start'> {
  // ical-generator prints what a moment shows; in UTC a moment shows every wall time, and without the server's own
  // zone.
  return { start: moment.tz(start, 'UTC'), end: moment.tz(end, 'UTC'), timezone };
}

/** DTEND is the day after the last (RFC 5545 §3.6.1). */
function allDayData({ start, end }: AllDayEvent): Partial<ICalEventData> & Pick<ICalEventData, 'start'> {
  return { start, end: addDays(end, 1), allDay: true };
}
