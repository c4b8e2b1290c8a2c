import { describe, expect, it } from '@jest/globals';
import { type Interval, overlapOf } from './interval.js';

function between(start: string, end: string): Interval {
  return { start: `2019-04-05T${start}`, end: `2019-04-05T${end}` };
}

describe('overlapOf', () => {
  it('is the shared stretch, in either order', () => {
    expect(overlapOf(between('09:00', '10:15'), between('10:00', '11:00'))).toEqual(between('10:00', '10:15'));
    expect(overlapOf(between('10:00', '11:00'), between('09:00', '10:15'))).toEqual(between('10:00', '10:15'));
  });

  it('is the shorter interval when it lies within the longer', () => {
    expect(overlapOf(between('09:00', '17:00'), between('10:00', '10:15'))).toEqual(between('10:00', '10:15'));
  });

  it('is nothing when one starts as the other ends, or later', () => {
    expect(overlapOf(between('09:00', '10:15'), between('10:15', '11:00'))).toBeNull();
    expect(overlapOf(between('09:00', '10:00'), between('10:15', '11:00'))).toBeNull();
  });

  it('is nothing for an interval without length, wherever it stands', () => {
    expect(overlapOf(between('10:00', '10:00'), between('09:00', '11:00'))).toBeNull();
    expect(overlapOf(between('10:00', '10:00'), between('10:00', '10:00'))).toBeNull();
  });
});
