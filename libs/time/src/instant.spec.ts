import { describe, expect, it } from '@jest/globals';
import { epochMilliseconds, instantAt, latestDateAt, normalizeInstant } from './instant.js';

describe('normalizeInstant', () => {
  it.each([
    ['2019-04-05T08:15:00Z', '2019-04-05T08:15:00Z'],
    ['2019-04-05T08:15:59.999Z', '2019-04-05T08:15:59Z'],
    ['2019-04-05T08:15:59.123456Z', '2019-04-05T08:15:59Z'],
    ['2019-04-05T08:15Z', '2019-04-05T08:15:00Z'],
  ])('writes %s as %s', (text, normal) => {
    expect(normalizeInstant(text)).toBe(normal);
  });

  it.each([
    '2019-04-05T08:15:00',
    '2019-04-05T08:15:00+02:00',
    '2019-02-29T08:15:00Z',
    '2019-04-05T24:00:00Z',
    '2019-04-05T08:61:00Z',
    '2019-04-05',
    'now',
    '',
  ])('throws on %j', (text) => {
    expect(() => normalizeInstant(text)).toThrow(RangeError);
  });
});

describe('instants and milliseconds', () => {
  it('count from the start of 1970', () => {
    expect(epochMilliseconds('1970-01-01T00:00:01Z')).toBe(1000);
    expect(epochMilliseconds('1969-12-31T23:59:59.500Z')).toBe(-500);
    expect(instantAt(1_554_452_100_000)).toBe('2019-04-05T08:15:00Z');
  });
});

it('the latest date anywhere is that of the Line Islands, which begins at 10.00 in UTC', () => {
  expect(latestDateAt(Date.UTC(2019, 2, 1, 9, 59, 59))).toBe('2019-03-01');
  expect(latestDateAt(Date.UTC(2019, 2, 1, 10))).toBe('2019-03-02');
});
