import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf, meetingEvent, sessionEvent } from '../../../test/support/calendar-samples.js';
import { type Calendar, renderCalendar } from './calendar.js';

/** The content lines of a calendar, unfolded (RFC 5545 §3.1); for many readers CR and LF alone end a line as well. */
function contentLines(calendar: Calendar): string[] {
  return renderCalendar(calendar)
    .replaceAll('\r\n ', '')
    .split(/\r\n|[\r\n]/)
    .slice(0, -1);
}

/** Texts in which what means something in a calendar is as frequent as everything else together. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\r', '\n', '\r\n', '\\', ';', ',', ':', '"', ' ', '漢', '😀', '\0', '\u2028'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('renderCalendar', () => {
  it('writes the calendar, its zone and its events', () => {
    const lines = contentLines(calendarOf());
    const zoneStart = lines.indexOf('BEGIN:VTIMEZONE');
    const zoneEnd = lines.indexOf('END:VTIMEZONE');
    expect(lines.slice(zoneStart, zoneEnd)).toContain('TZID:Europe/Zurich');
    expect([...lines.slice(0, zoneStart), ...lines.slice(zoneEnd + 1)]).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//IOM//Plenary//EN',
      'URL:https://plenary.example.org/meetings/grcp-8/calendar.ics',
      'METHOD:PUBLISH',
      'NAME:GRCP 8\\, Geneva',
      'X-WR-CALNAME:GRCP 8\\, Geneva',
      'X-WR-CALDESC:Programme\\; by session',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'X-WR-TIMEZONE:Europe/Zurich',
      'BEGIN:VEVENT',
      'UID:grcp-8@plenary.example.org',
      'SEQUENCE:2',
      'DTSTAMP:20190301T090000Z',
      'DTSTART;VALUE=DATE:20190405',
      'DTEND;VALUE=DATE:20190407',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:GRCP 8',
      'TRANSP:TRANSPARENT',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20190228T163000Z',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:grcp-8.session-1@plenary.example.org',
      'SEQUENCE:2',
      'DTSTAMP:20190301T090000Z',
      'DTSTART;TZID=Europe/Zurich:20190405T101500',
      'DTEND;TZID=Europe/Zurich:20190405T111500',
      'SUMMARY:Session 1: Regional policies\\; roles\\, actors',
      'LOCATION:Room 3\\, International Conference Centre of Geneva',
      'DESCRIPTION:Moderator: Mr Geoffrey Shaw\\n\\nSpeakers:\\nMs Élodie Müller\\, for the Chair',
      'CATEGORIES:plenary,breakout',
      'URL;VALUE=URI:https://plenary.example.org/meetings/grcp-8#session-1',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20190228T163000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('ends every line, the last one too, with CRLF and has no other line break', () => {
    const text = renderCalendar(calendarOf());
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives the same text for the same calendar, whatever the clock says', () => {
    const [earlier, later] = ['1999-12-31T23:59:59Z', '2030-07-01T12:00:00Z'].map((now) => {
      jest.useFakeTimers({ now: new Date(now) });
      return renderCalendar(calendarOf());
    });
    jest.useRealTimers();
    expect(later).toBe(earlier);
  });

  it('says a cancelled edition, when it was created and whose time it takes', () => {
    const event = { ...sessionEvent, status: 'CANCELLED', created: '2019-01-15T08:00:00.250Z', sequence: 3 } as const;
    const lines = contentLines(calendarOf({ events: [{ ...event, transparency: 'OPAQUE' }] }));
    expect(lines).toEqual(
      expect.arrayContaining(['SEQUENCE:3', 'STATUS:CANCELLED', 'CREATED:20190115T080000Z', 'TRANSP:OPAQUE']),
    );
  });

  it('writes times in UTC for the zone UTC, which needs no observance to be understood', () => {
    const lines = contentLines(calendarOf({ timeZone: 'UTC' }));
    expect(lines).toContain('DTSTART:20190405T101500Z');
  });

  it('writes addresses without the escapes of a text, which would be part of the address', () => {
    const url = 'https://example.org/?days=1,2;3\u0000';
    const lines = contentLines(calendarOf({ url, events: [{ ...sessionEvent, url }] }));
    expect(lines.filter((line) => line.startsWith('URL'))).toEqual([
      'URL:https://example.org/?days=1%2C2%3B3',
      'URL;VALUE=URI:https://example.org/?days=1%2C2%3B3',
    ]);
  });

  it('writes a wall time as it is given, even one that the clocks jump over', () => {
    const event = { ...sessionEvent, start: '2019-03-31T02:30', end: '2019-03-31T03:30' };
    const lines = contentLines(calendarOf({ events: [event] }));
    expect(lines).toContain('DTSTART;TZID=Europe/Zurich:20190331T023000');
  });

  it('needs no VTIMEZONE where no event has a time', () => {
    expect(contentLines(calendarOf({ events: [meetingEvent] }))).not.toContain('BEGIN:VTIMEZONE');
    expect(contentLines(calendarOf({ events: [] })).slice(-2)).toEqual([
      'X-WR-TIMEZONE:Europe/Zurich',
      'END:VCALENDAR',
    ]);
  });

  it('throws on an unknown zone, also where no event has a time', () => {
    const timeZone = 'Europe/Bern\r\nX-INJECTED:1';
    expect(() => renderCalendar(calendarOf({ timeZone, events: [] }))).toThrow(RangeError);
    expect(() => renderCalendar(calendarOf({ timeZone }))).toThrow(RangeError);
  });

  it('folds lines at 75 octets and never inside a character, whatever the texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const name = `${'Ü漢😀'.repeat(30)}${summary}`;
        const events = [{ ...sessionEvent, summary, description: `${description}${'é'.repeat(100)}` }];
        for (const line of renderCalendar(calendarOf({ name, events })).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it('has the same properties whatever the texts', () => {
    const names = (calendar: Calendar) => contentLines(calendar).map((line) => line.split(/[;:]/, 1)[0]);
    const expected = names(calendarOf({ events: [{ ...sessionEvent, categories: ['a'] }] }));
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 9, maxLength: 9 }), (texts) => {
        const [name, description, url, productId, uid, summary, place, link, category] = texts.map(
          (text) => `x${text}`,
        );
        const event = { ...sessionEvent, uid: uid ?? '', summary: summary ?? '', description: summary ?? '' };
        const more = { location: place ?? '', url: link ?? '', categories: [category ?? ''] };
        const events = [{ ...event, ...more }];
        const calendar = calendarOf({ name: name ?? '', description: description ?? '', url: url ?? '', events });
        expect(names({ ...calendar, productId: productId ?? '', language: category ?? '' })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
