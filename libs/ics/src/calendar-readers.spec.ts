import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import moment from 'moment-timezone';
import { resolveWallTime } from '#time/zone';
import {
  type ReadCalendar,
  type ReadEvent,
  readWithIcalJs,
  readWithNodeIcal,
  readWithPython,
} from '../../../test/support/calendar-readers.js';
import { calendarOf, sessionEvent } from '../../../test/support/calendar-samples.js';
import { describeWith } from '../../../test/support/describe-with.js';
import { type Calendar, type CalendarEvent, renderCalendar } from './calendar.js';
import { printableText } from './text-value.js';

/** What every reader must find in the sample calendar. */
const sampleEvents: ReadEvent[] = [
  {
    uid: 'grcp-8@plenary.example.org',
    sequence: 2,
    summary: 'GRCP 8',
    description: '',
    location: '',
    url: '',
    status: 'CONFIRMED',
    transparency: 'TRANSPARENT',
    categories: [],
    start: '2019-04-05',
    end: '2019-04-07',
    stampedAt: '2019-03-01T09:00:00Z',
    lastModified: '2019-02-28T16:30:00Z',
  },
  {
    uid: 'grcp-8.session-1@plenary.example.org',
    sequence: 2,
    summary: 'Session 1: Regional policies; roles, actors',
    description: 'Moderator: Mr Geoffrey Shaw\n\nSpeakers:\nMs Élodie Müller, for the Chair',
    location: 'Room 3, International Conference Centre of Geneva',
    url: 'https://plenary.example.org/meetings/grcp-8#session-1',
    status: 'CONFIRMED',
    transparency: '',
    categories: ['plenary', 'breakout'],
    start: '2019-04-05T08:15:00Z',
    end: '2019-04-05T09:15:00Z',
    stampedAt: '2019-03-01T09:00:00Z',
    lastModified: '2019-02-28T16:30:00Z',
  },
];

/** Days on which zones are known to be misread: around changes, half hours, and rules that older data has otherwise. */
const daysInZones = [
  ['Europe/Zurich', '2019-04-05'],
  ['Europe/Zurich', '2019-03-31'],
  ['Europe/Zurich', '2019-10-27'],
  ['Europe/Dublin', '2026-12-01'],
  ['America/New_York', '2026-11-01'],
  ['America/Sao_Paulo', '2018-12-01'],
  ['America/Sao_Paulo', '2026-12-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-06-01'],
  ['Asia/Calcutta', '2026-06-01'],
  ['Pacific/Kiritimati', '2026-12-31'],
  ['Africa/Nairobi', '2026-06-01'],
  ['UTC', '2026-06-01'],
] as const;

/** The running Node need not know these; the file's own VTIMEZONE says them. */
const daysInChangedZones = [
  ['Africa/Casablanca', '2025-03-05'],
  ['Africa/Casablanca', '2026-12-01'],
  ['America/Vancouver', '2026-12-01'],
] as const;

const clockTimes = ['00:00', '01:45', '02:15', '02:30', '03:30', '12:00', '23:59'];

/** The instant that a reader must find is the event's location; none where the wall time does not occur once. */
function eventAt(start: string, timeZone: string): CalendarEvent[] {
  const resolved = resolveWallTime(start, timeZone);
  return resolved.kind === 'exact'
    ? [{ ...sessionEvent, uid: start, location: resolved.instant, start, end: start }]
    : [];
}

/** A calendar of events at awkward times of one day. */
function dayCalendar([timeZone, date]: readonly [string, string, ...unknown[]]): Calendar {
  return calendarOf({ timeZone, events: clockTimes.flatMap((time) => eventAt(`${date}T${time}`, timeZone)) });
}

function startsOf({ events }: Pick<ReadCalendar, 'events'>): string[] {
  return events.map(({ start }) => start);
}

function locationsOf({ events }: Pick<ReadCalendar, 'events'>): string[] {
  return events.map(({ location }) => location);
}

function expectInstants(calendar: Pick<ReadCalendar, 'events'>): void {
  expect(calendar.events.length).toBeGreaterThanOrEqual(clockTimes.length - 2);
  expect(startsOf(calendar)).toEqual(locationsOf(calendar));
}

/**
 * Readers differ where a backslash stands before a letter, a text begins with a quotation mark or ends with a space.
 */
const plainText = fc
  .array(fc.constantFrom('a', 'É', '漢', '😀', ';', ',', ':', '\r\n', '\n', ' b', '"c', '=', 'BEGIN:VEVENT', '\u0000'))
  .map((parts) => `x${parts.join('')}x`);
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\r', '\n', '\\', ';', ',', ':', '"', 'n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

function calendarWith(text: string): Calendar {
  const event = { ...sessionEvent, summary: text, description: text, location: text, categories: [text] };
  return calendarOf({ name: text, events: [event] });
}

describe('ical.js', () => {
  it('reads every field of the sample', () => {
    expect(readWithIcalJs(renderCalendar(calendarOf())).events).toEqual(sampleEvents);
  });

  it.each([...daysInZones, ...daysInChangedZones])('finds the instants of a day in %s, %s', (...day) => {
    expectInstants(readWithIcalJs(renderCalendar(dayCalendar(day))));
  });

  it('finds the instants of summer and winter in every zone that there is', () => {
    for (const timeZone of moment.tz.names()) {
      const events = ['2026-01-15T12:00', '2026-07-15T12:00'].map((start) => eventAt(start, timeZone));
      const read = readWithIcalJs(renderCalendar(calendarOf({ timeZone, events: events.flat() })));
      expect([timeZone, ...startsOf(read)]).toEqual([timeZone, ...locationsOf(read)]);
    }
  });

  it('reads any text as it was written, and not one property more', () => {
    const { properties } = readWithIcalJs(renderCalendar(calendarWith('x')));
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readWithIcalJs(renderCalendar(calendarWith(`x${text}`)));
        const written = printableText(`x${text}`);
        expect(read).toMatchObject({ events: [{ summary: written, description: written, location: written }] });
        expect(read.events[0]?.categories).toEqual([written]);
        expect(read.properties).toEqual(properties);
      }),
    );
  });
});

describe('node-ical', () => {
  it('reads every field of the sample', () => {
    expect(readWithNodeIcal(renderCalendar(calendarOf()))).toEqual({ name: 'GRCP 8, Geneva', events: sampleEvents });
  });

  it.each(daysInZones)('finds the instants of a day in %s, %s', (...day) => {
    expectInstants(readWithNodeIcal(renderCalendar(dayCalendar(day))));
  });

  it('reads a text as it was written', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const written = printableText(text);
        expect(readWithNodeIcal(renderCalendar(calendarWith(text)))).toMatchObject({
          name: written,
          events: [{ summary: written, description: written, location: written }],
        });
      }),
    );
  });
});

describeWith(['icalendar'], 'python3-icalendar', () => {
  const days = [...daysInZones, ...daysInChangedZones];
  const plainTexts = fc.sample(plainText, 50);
  const anyTexts = fc.sample(anyText, 100).map((text) => `x${text}`);
  const calendars = {
    sample: [calendarOf()],
    days: days.map(dayCalendar),
    plain: plainTexts.map(calendarWith),
    any: ['x', ...anyTexts].map(calendarWith),
  };
  const read = new Map<keyof typeof calendars, ReadCalendar[]>();

  beforeAll(() => {
    const keys = Object.keys(calendars) as (keyof typeof calendars)[];
    const all = readWithPython(keys.flatMap((key) => calendars[key].map(renderCalendar)));
    for (const key of keys) read.set(key, all.splice(0, calendars[key].length));
  });

  it('reads every field of the sample', () => {
    expect(read.get('sample')).toMatchObject([{ name: 'GRCP 8, Geneva', events: sampleEvents }]);
  });

  it.each(days.map(([zone, date], i) => [zone, date, i] as const))(
    'finds the instants of a day in %s, %s',
    (...day) => {
      const calendar = read.get('days')?.[day[2]];
      expect(calendar).toBeDefined();
      if (calendar) expectInstants(calendar);
    },
  );

  it('reads a text as it was written', () => {
    const written = plainTexts.map(printableText);
    const texts = (key: 'summary' | 'description' | 'location') =>
      read.get('plain')?.map(({ events }) => events[0]?.[key]);
    expect(read.get('plain')?.map(({ name }) => name)).toEqual(written);
    expect([texts('summary'), texts('description'), texts('location')]).toEqual([written, written, written]);
  });

  it('finds not one property more in any text', () => {
    const [harmless, ...hostile] = read.get('any')?.map(({ properties }) => properties) ?? [];
    expect(hostile).toEqual(anyTexts.map(() => harmless));
  });
});
