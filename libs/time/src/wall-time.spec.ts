import { describe, expect, it } from '@jest/globals';
import { dateOf, isWallTime, minutesBetween, minutesSince } from './wall-time.js';

describe('isWallTime', () => {
  it.each(['2019-04-05T10:15', '2019-04-05T00:00', '2019-04-05T23:59'])('takes %s', (text) => {
    expect(isWallTime(text)).toBe(true);
  });

  it.each([
    '2019-04-05T24:00',
    '2019-04-05T10:60',
    '2019-04-05T9:45',
    '2019-04-05 10:15',
    '2019-04-05t10:15',
    '2019-04-05T10:15:00',
    '2019-04-05T10:15Z',
    '2019-04-05T10:15+02:00',
    '2019-02-29T10:15',
    '2019-04-05',
    '2019-04-05T10:15\n',
    '',
  ])('refuses %j', (text) => {
    expect(isWallTime(text)).toBe(false);
  });
});

describe('dateOf', () => {
  it('is the part before the T', () => {
    expect(dateOf('2019-04-05T10:15')).toBe('2019-04-05');
  });
});

describe('minutesBetween', () => {
  it('counts over midnight and backwards', () => {
    expect(minutesBetween('2019-04-05T09:45', '2019-04-05T10:15')).toBe(30);
    expect(minutesBetween('2019-12-31T23:50', '2020-01-01T00:10')).toBe(20);
    expect(minutesBetween('2019-04-05T10:15', '2019-04-05T09:45')).toBe(-30);
  });

  it('goes by the clock on the wall, also over the night in which the clocks are put forward', () => {
    expect(minutesBetween('2019-03-31T01:00', '2019-03-31T04:00')).toBe(180);
  });
});

describe('minutesSince', () => {
  it('counts what minutesBetween counts', () => {
    const beginning = '2019-04-05T09:45';
    const minutes = minutesSince(beginning);
    for (const wall of [
      '2019-04-05T10:15',
      '2019-04-05T00:00',
      '2020-01-01T23:59',
      '2019-04-05T10:15',
      '2018-12-31T09:45',
    ])
      expect([wall, minutes(wall)]).toEqual([wall, minutesBetween(beginning, wall)]);
  });
});
