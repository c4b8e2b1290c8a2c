import { isTimeZone } from '#time/zone';
import ical, { type ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { type CalendarEvent, eventData, type TimedEvent } from './event.js';
import { textValue, uriValue } from './text-value.js';
import { timeZoneComponent } from './time-zone-component.js';

export type { CalendarEvent } from './event.js';

/** A calendar that programs subscribe to, or a message about one event of it (iTIP, RFC 5546). */
export interface Calendar {
  name?: string;
  description?: string;
  /** BCP 47 tag of the texts; said in the product identifier. */
  language: string;
  /** IANA zone of the wall times of the events that do not name their own. */
  timeZone: string;
  /** Where the newest edition is. */
  url?: string;
  /** Maker and product of the file as a formal public identifier without its language: `-//Maker//Product`. */
  productId: string;
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  /** How long a subscriber should wait before it asks again. */
  refreshMinutes?: number;
  events: CalendarEvent[];
}

/**
 * The calendar as RFC 5545 text: lines end in CRLF and are folded at 75 octets; equal calendars give equal texts. No
 * text in it, whatever it contains, adds a line of its own. Throws a RangeError for an unknown zone.
 */
export function renderCalendar(calendar: Calendar): string {
  for (const zone of [calendar.timeZone, ...calendar.events.map((event) => zoneOf(event, calendar))]) {
    if (!isTimeZone(zone)) throw new RangeError(`not an IANA time zone: ${JSON.stringify(zone)}`);
  }
  return insertBeforeEvents(`${generate(calendar).toString()}\r\n`, timeZoneLines(calendar));
}

function generate(calendar: Calendar): ICalCalendar {
  const generated = ical({
    // The library writes the hyphen, and leaves the escaping of these texts to its caller.
    prodId: textValue(`${calendar.productId.replace(/^-/, '')}//${calendar.language.toUpperCase()}`),
    method: ICalCalendarMethod[calendar.method],
    name: calendar.name === undefined ? null : textValue(calendar.name),
    ttl: calendar.refreshMinutes === undefined ? null : calendar.refreshMinutes * 60,
  });
  if (calendar.description !== undefined) generated.description(textValue(calendar.description));
  if (calendar.url !== undefined) generated.url(uriValue(calendar.url));
  for (const event of calendar.events) generated.createEvent(eventData(event, calendar.timeZone));
  return generated;
}

function zoneOf(event: CalendarEvent, { timeZone }: Calendar): string {
  return event.kind === 'timed' ? (event.timeZone ?? timeZone) : timeZone;
}

/** A VTIMEZONE for each zone in which an event has its times, in the order in which they occur. */
function timeZoneLines(calendar: Calendar): string[] {
  const timed = calendar.events.filter((event): event is CalendarEvent & TimedEvent => event.kind === 'timed');
  const zones = [...new Set(timed.map((event) => zoneOf(event, calendar)))];
  const components = zones.flatMap((zone) => {
    const there = timed.filter((event) => zoneOf(event, calendar) === zone);
    const times = there.flatMap(({ start, end }) => [start, end]).sort();
    const [earliest, latest] = [times[0], times.at(-1)];
    return earliest === undefined || latest === undefined ? [] : timeZoneComponent(zone, earliest, latest);
  });
  return [`X-WR-TIMEZONE:${calendar.timeZone}`, ...components];
}

/**
 * A calendar with a zone of its own would do this, but then ical-generator writes DTSTAMP in that zone, which RFC 5545
 * §3.8.7.2 forbids. Line breaks inside texts are escaped, and folds are followed by a space, so the line found is no
 * text.
 */
function insertBeforeEvents(text: string, lines: readonly string[]): string {
  const place = text.search(/(?<=\r\n)(BEGIN:VEVENT|END:VCALENDAR)\r\n/);
  return text.slice(0, place) + lines.map((line) => `${line}\r\n`).join('') + text.slice(place);
}
