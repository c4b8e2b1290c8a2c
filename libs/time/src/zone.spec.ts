import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { epochMilliseconds, instantAt } from './instant.js';
import {
  dayInZone,
  isSteady,
  isTimeZone,
  offsetAt,
  type ResolvedWallTime,
  resolveWallTime,
  wallTimeAt,
} from './zone.js';
import { offsetPeriods } from './zone-history.js';

const zones = [
  'Europe/Zurich',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Gaza',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];

// From 1973 on every zone's offset is in whole minutes, so that a wall time to the minute loses nothing.
const first = '1973-01-01T00:00:00Z';
const last = '2199-12-30T00:00:00Z';

const zone = fc.constantFrom(...zones);
const anyInstant = fc
  .integer({ min: epochMilliseconds(first) / 60_000, max: epochMilliseconds(last) / 60_000 })
  .map((minutes) => instantAt(minutes * 60_000));

/** Things go wrong where a zone's offset changes, so half of all tries are within three hours of a change. */
const minutesFromChange = fc.integer({ min: -180, max: 180 });
const zoneAndChange = zone.chain((id) => {
  const onsets = offsetPeriods(id, first, last).flatMap(({ onset }) => (onset && onset.instant > first ? [onset] : []));
  const change =
    onsets.length === 0 ? fc.constant({ instant: last, wallBefore: last.slice(0, 16) }) : fc.constantFrom(...onsets);
  return fc.tuple(fc.constant(id), change);
});

const zoneAndInstant = fc.oneof(
  fc.tuple(zone, anyInstant),
  fc
    .tuple(zoneAndChange, minutesFromChange)
    .map(([[id, { instant }], minutes]) => [id, later(instant, minutes)] as const),
);
const zoneAndWallTime = fc.oneof(
  fc.tuple(zone, anyInstant).map(([id, instant]) => [id, instant.slice(0, 16)] as const),
  fc
    .tuple(zoneAndChange, minutesFromChange)
    .map(([[id, { wallBefore }], minutes]) => [id, later(`${wallBefore}:00Z`, minutes).slice(0, 16)] as const),
);

function later(instant: string, minutes: number): string {
  return instantAt(epochMilliseconds(instant) + minutes * 60_000);
}

describe('isTimeZone', () => {
  it.each(['Europe/Zurich', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC'])(
    'takes %s',
    (id) => {
      expect(isTimeZone(id)).toBe(true);
    },
  );

  it.each(['europe/zurich', 'Europe_Zurich', 'Europe/Bern', 'CEST', '+02:00', 'GMT+3', 'constructor', '__proto__', ''])(
    'refuses %j',
    (id) => {
      expect(isTimeZone(id)).toBe(false);
    },
  );
});

describe('isSteady', () => {
  it('holds where no change of the clocks is within a day of the dates', () => {
    expect(isSteady('Europe/Zurich', '2019-04-05', '2019-10-25')).toBe(true);
    expect(isSteady('Europe/Zurich', '2019-04-05', '2019-10-26')).toBe(false);
    expect(isSteady('Europe/Zurich', '2019-03-31', '2019-03-31')).toBe(false);
    expect(isSteady('Europe/Zurich', '2019-04-01', '2019-04-01')).toBe(false);
    expect(isSteady('Asia/Kolkata', '2019-01-01', '2029-01-01')).toBe(true);
    expect(() => isSteady('Europe/Atlantis', '2019-04-01', '2019-04-01')).toThrow(RangeError);
  });
});

describe('offsetAt', () => {
  it.each([
    ['Africa/Casablanca', '2026-12-01T12:00:00Z', '+00:00'],
    ['Africa/Casablanca', '2025-12-01T12:00:00Z', '+01:00'],
    ['America/Sao_Paulo', '2026-12-01T12:00:00Z', '-03:00'],
    ['America/Sao_Paulo', '2018-12-01T12:00:00Z', '-02:00'],
    ['Europe/Zurich', '2019-04-05T08:15:00Z', '+02:00'],
    ['Asia/Kathmandu', '2019-04-05T08:15:00Z', '+05:45'],
    ['Australia/Lord_Howe', '2026-12-01T12:00:00Z', '+11:00'],
    ['Australia/Lord_Howe', '2026-06-01T12:00:00Z', '+10:30'],
    ['America/St_Johns', '2026-12-01T12:00:00Z', '-03:30'],
    ['UTC', '2026-12-01T12:00:00Z', '+00:00'],
  ])('is, in %s at %s, %s', (zone, instant, offset) => {
    expect(offsetAt(instant, zone)).toBe(offset);
  });

  it('changes with the very second of a change', () => {
    expect(offsetAt('2019-03-31T00:59:59Z', 'Europe/Zurich')).toBe('+01:00');
    expect(offsetAt('2019-03-31T01:00:00Z', 'Europe/Zurich')).toBe('+02:00');
  });

  it('has seconds for a local mean time', () => {
    expect(offsetAt('1900-06-01T00:00:00Z', 'Africa/Johannesburg')).toBe('+01:30');
    expect(offsetAt('1900-06-01T00:00:00Z', 'America/Sao_Paulo')).toBe('-03:06:28');
  });

  it('throws on an unknown zone and on what is not an instant', () => {
    expect(() => offsetAt('2019-04-05T08:15:00Z', 'Europe/Bern')).toThrow(RangeError);
    expect(() => offsetAt('2019-04-05T08:15', 'Europe/Zurich')).toThrow(RangeError);
  });
});

describe('wallTimeAt', () => {
  it('shows what the clocks of the zone show', () => {
    expect(wallTimeAt('2019-04-05T08:15:00Z', 'Europe/Zurich')).toBe('2019-04-05T10:15');
    expect(wallTimeAt('2019-12-31T18:20:00.500Z', 'Asia/Kathmandu')).toBe('2020-01-01T00:05');
    expect(wallTimeAt('2026-12-01T12:00:00Z', 'America/Sao_Paulo')).toBe('2026-12-01T09:00');
  });
});

describe('resolveWallTime', () => {
  it('finds the one instant of an ordinary wall time', () => {
    expect(resolveWallTime('2019-04-05T10:15', 'Europe/Zurich')).toEqual({
      kind: 'exact',
      instant: '2019-04-05T08:15:00Z',
    });
  });

  it.each([
    ['Europe/Zurich', '2019-03-31T02:30', '2019-03-31T02:00', '2019-03-31T03:00', '2019-03-31T01:00:00Z'],
    ['Europe/Zurich', '2019-03-31T02:00', '2019-03-31T02:00', '2019-03-31T03:00', '2019-03-31T01:00:00Z'],
    ['America/New_York', '2026-03-08T02:59', '2026-03-08T02:00', '2026-03-08T03:00', '2026-03-08T07:00:00Z'],
    ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T00:00', '2018-11-04T01:00', '2018-11-04T03:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T02:00', '2026-10-04T02:30', '2026-10-03T15:30:00Z'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T00:00', '2011-12-31T00:00', '2011-12-30T10:00:00Z'],
  ])('tells, in %s at %s, the gap into which it falls', (zone, wall, from, until, instant) => {
    expect(resolveWallTime(wall, zone)).toEqual({ kind: 'gap', from, until, instant });
  });

  it.each([
    ['Europe/Zurich', '2019-10-27T02:00', '2019-10-27T00:00:00Z', '2019-10-27T01:00:00Z'],
    ['Europe/Zurich', '2019-10-27T02:59', '2019-10-27T00:59:00Z', '2019-10-27T01:59:00Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
    ['Africa/Casablanca', '2026-09-20T01:30', '2026-09-20T00:30:00Z', '2026-09-20T01:30:00Z'],
  ])('finds, in %s at %s, both instants', (zone, wall, earlier, later) => {
    expect(resolveWallTime(wall, zone)).toEqual({ kind: 'ambiguous', earlier, later });
  });

  it('finds one instant just before and just after a gap and an ambiguity', () => {
    const kinds = ['2019-03-31T01:59', '2019-03-31T03:00', '2019-10-27T01:59', '2019-10-27T03:00'].map(
      (wall) => resolveWallTime(wall, 'Europe/Zurich').kind,
    );
    expect(kinds).toEqual(['exact', 'exact', 'exact', 'exact']);
  });

  it('throws on an unknown zone and on what is not a wall time', () => {
    expect(() => resolveWallTime('2019-04-05T10:15', 'Europe/Bern')).toThrow(RangeError);
    expect(() => resolveWallTime('2019-02-29T10:15', 'Europe/Zurich')).toThrow(RangeError);
  });

  it('finds every instant again from the wall time that it shows', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([id, instant]) => {
        const resolved = resolveWallTime(wallTimeAt(instant, id), id);
        expect(instantsOf(resolved)).toContain(instant);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds for every wall time only instants that show it, or the gap around it', () => {
    fc.assert(
      fc.property(zoneAndWallTime, ([id, wall]) => {
        const resolved = resolveWallTime(wall, id);
        const instants = instantsOf(resolved);
        expect(instants).toEqual([...instants].sort());
        expect(new Set(instants.map((instant) => wallTimeAt(instant, id)))).toEqual(
          new Set(instants.length > 0 ? [wall] : []),
        );
        if (resolved.kind !== 'gap') return;
        expect(resolved.from <= wall && wall < resolved.until).toBe(true);
        expect(wallTimeAt(resolved.instant, id)).toBe(resolved.until);
        expect(wallTimeAt(later(resolved.instant, -1), id)).toBe(later(`${resolved.from}:00Z`, -1).slice(0, 16));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a date in a zone', () => {
  it.each([
    ['2019-04-05', 'Europe/Zurich', '2019-04-04T22:00:00Z', '2019-04-05T22:00:00Z'],
    ['2019-03-31', 'Europe/Zurich', '2019-03-30T23:00:00Z', '2019-03-31T22:00:00Z'],
    ['2019-04-05', 'UTC', '2019-04-05T00:00:00Z', '2019-04-06T00:00:00Z'],
    // São Paulo’s clocks jumped from midnight to one that day.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-05T02:00:00Z'],
    // Samoa had no 30 December 2011.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z'],
    ['2199-12-31', 'UTC', '2199-12-31T00:00:00Z', '2200-01-01T00:00:00Z'],
  ])('%s in %s begins at %s and ends at %s', (date, zone, start, end) => {
    expect(dayInZone(date, zone)).toEqual({ start, end });
  });
});

function instantsOf(resolved: ResolvedWallTime): string[] {
  if (resolved.kind === 'gap') return [];
  return resolved.kind === 'exact' ? [resolved.instant] : [resolved.earlier, resolved.later];
}
