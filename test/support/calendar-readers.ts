import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pathOf } from './tools.js';

/** A calendar as another program understands it; a text that it does not find is empty. */
export interface ReadCalendar {
  name: string;
  events: ReadEvent[];
  /** Every property as `COMPONENT.NAME`, by component, as often as it occurs. */
  properties: string[];
}

export interface ReadEvent {
  uid: string;
  sequence: number;
  summary: string;
  description: string;
  location: string;
  url: string;
  status: string;
  transparency: string;
  categories: string[];
  /** Instants in UTC to the second; dates for an event of whole days, `end` the day after its last as in the file. */
  start: string;
  end: string;
  stampedAt: string;
  lastModified: string;
}

/**
 * Reads with ical.js, which takes a zone's offsets from the file's VTIMEZONE. It does not know the property NAME of
 * RFC 7986, so the calendar's name is not among what it reads.
 */
export function readWithIcalJs(text: string): Omit<ReadCalendar, 'name'> {
  const calendar = new ICAL.Component(ICAL.parse(text) as object[]);
  return {
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: valueOf(event, 'uid'),
      sequence: Number(valueOf(event, 'sequence')),
      summary: valueOf(event, 'summary'),
      description: valueOf(event, 'description'),
      location: valueOf(event, 'location'),
      url: valueOf(event, 'url'),
      status: valueOf(event, 'status'),
      transparency: valueOf(event, 'transp'),
      categories: event.getFirstProperty('categories')?.getValues().map(String) ?? [],
      start: timeOf(event, 'dtstart'),
      end: timeOf(event, 'dtend'),
      stampedAt: timeOf(event, 'dtstamp'),
      lastModified: timeOf(event, 'last-modified'),
    })),
    properties: propertiesBelow(calendar),
  };
}

function valueOf(component: ICAL.Component, property: string): string {
  const value = component.getFirstPropertyValue(property);
  return value === null ? '' : value.toString();
}

function timeOf(component: ICAL.Component, property: string): string {
  const time = component.getFirstPropertyValue(property);
  if (!(time instanceof ICAL.Time)) throw new Error(`no time in ${property}`);
  return time.isDate ? time.toString() : time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

function propertiesBelow(component: ICAL.Component): string[] {
  return [
    ...component.getAllProperties().map((property) => `${component.name}.${property.name}`.toUpperCase()),
    ...component.getAllSubcomponents().flatMap(propertiesBelow),
  ];
}

/**
 * Reads with node-ical, which takes the offsets of an IANA zone from the running Node, whatever the file says. It keeps
 * properties under names of its own, so they are not listed.
 */
export function readWithNodeIcal(text: string): Omit<ReadCalendar, 'properties'> {
  const response = nodeIcal.sync.parseICS(text);
  const events = Object.values(response).filter((component): component is VEvent => component?.type === 'VEVENT');
  return {
    name: plain(response.vcalendar?.['WR-CALNAME']),
    events: events.map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      summary: plain(event.summary),
      description: plain(event.description),
      location: plain(event.location),
      url: plain(event.url),
      status: plain(event.status),
      transparency: plain(event.transparency),
      categories: event.categories ?? [],
      start: timeOfDate(event.start),
      end: timeOfDate(event.end),
      stampedAt: timeOfDate(event.dtstamp),
      lastModified: timeOfDate(event.lastmodified),
    })),
  };
}

/** A value with parameters is an object that holds it. */
function plain(value: string | { val: string } | undefined): string {
  return typeof value === 'object' ? value.val : (value ?? '');
}

/** A date is kept as the midnight of the process's own zone. */
function timeOfDate(date: (Date & { dateOnly?: boolean }) | undefined): string {
  if (date === undefined) return '';
  const midnight = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return date.dateOnly === true
    ? new Date(midnight).toISOString().slice(0, 10)
    : date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * Reads with Debian's python3-icalendar, which takes a zone's offsets from the file's VTIMEZONE here. Python is slow to
 * start, so one process reads all texts. Throws when it cannot read one.
 */
export function readWithPython(texts: readonly string[]): ReadCalendar[] {
  const script = fileURLToPath(new URL('read-calendars.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(pathOf('icalendar'), [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`python3-icalendar: ${stderr}`);
  return JSON.parse(stdout) as ReadCalendar[];
}
