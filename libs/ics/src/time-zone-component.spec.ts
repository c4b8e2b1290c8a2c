import { describe, expect, it } from '@jest/globals';
import { timeZoneComponent } from './time-zone-component.js';

describe('timeZoneComponent', () => {
  it('has an observance for each change within a year of the events', () => {
    expect(timeZoneComponent('Europe/Zurich', '2019-11-05T10:15', '2019-11-06T11:15')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Zurich',
      ...['BEGIN:STANDARD', 'DTSTART:20181028T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['TZNAME:CET', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:20190331T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
      ...['TZNAME:CEST', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'DTSTART:20191027T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['TZNAME:CET', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:20200329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
      ...['TZNAME:CEST', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'DTSTART:20201025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['TZNAME:CET', 'END:STANDARD'],
      'END:VTIMEZONE',
    ]);
  });

  it('has one observance for a zone that changes no more', () => {
    expect(timeZoneComponent('America/Sao_Paulo', '2026-12-01T09:00', '2026-12-01T17:00')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:America/Sao_Paulo',
      ...['BEGIN:STANDARD', 'DTSTART:20190217T000000', 'TZOFFSETFROM:-0200', 'TZOFFSETTO:-0300'],
      ...['TZNAME:-03', 'END:STANDARD'],
      'END:VTIMEZONE',
    ]);
  });

  it('has one observance from the first date of all for a zone that never changed', () => {
    expect(timeZoneComponent('Etc/GMT-4', '2026-12-01T09:00', '2026-12-01T17:00')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Etc/GMT-4',
      ...['BEGIN:STANDARD', 'DTSTART:19000101T000000', 'TZOFFSETFROM:+0400', 'TZOFFSETTO:+0400'],
      ...['TZNAME:+04', 'END:STANDARD'],
      'END:VTIMEZONE',
    ]);
  });

  it('writes half hours', () => {
    const lines = timeZoneComponent('Australia/Lord_Howe', '2026-06-01T09:00', '2026-06-01T17:00');
    expect(lines.filter((line) => line.startsWith('TZOFFSETTO:'))).toEqual([
      'TZOFFSETTO:+1030',
      'TZOFFSETTO:+1100',
      'TZOFFSETTO:+1030',
      'TZOFFSETTO:+1100',
      'TZOFFSETTO:+1030',
    ]);
  });

  it('has a STANDARD observance wherever the events lie, for readers that insist on one', () => {
    for (const zone of ['Europe/Zurich', 'Europe/Dublin', 'Africa/Casablanca', 'Africa/Cairo', 'Pacific/Chatham']) {
      for (const month of ['01', '04', '07', '10']) {
        const time = `2026-${month}-15T09:00`;
        expect(timeZoneComponent(zone, time, time)).toContain('BEGIN:STANDARD');
      }
    }
  });
});
