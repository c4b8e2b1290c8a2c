import { describe, expect, it } from '@jest/globals';
import { clockOf, wallTimeOf } from './wall-clock';

describe('a moment on the clocks of a zone', () => {
  it('is the wall time there, also on another day', () => {
    expect(wallTimeOf('2019-04-05T08:15:00Z', 'Europe/Zurich')).toBe('2019-04-05T10:15');
    expect(wallTimeOf('2019-12-31T23:30:00Z', 'Asia/Bangkok')).toBe('2020-01-01T06:30');
  });

  it('is midnight at nought, not at twenty-four', () => {
    expect(wallTimeOf('2019-04-04T22:00:59Z', 'Europe/Zurich')).toBe('2019-04-05T00:00');
  });
});

describe('what people write in a field', () => {
  it.each([
    ['9.45', '09:45'],
    ['09:45', '09:45'],
    ['945', '09:45'],
    ['1430', '14:30'],
    ['9', '09:00'],
    ['9h30', '09:30'],
    ['24.00', undefined],
    ['9.60', undefined],
    ['9.4', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('is a time where it is one: %j', (typed, clock) => {
    expect(clockOf(typed)).toBe(clock);
  });
});
