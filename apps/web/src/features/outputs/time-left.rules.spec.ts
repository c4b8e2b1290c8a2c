import { describe, expect, it } from '@jest/globals';
import { reminderAt, timeLeft } from './time-left.rules';

const minutes = (count: number) => count * 60_000;

describe('the time that is left', () => {
  it('is told in whole minutes, and in seconds within the last', () => {
    expect(timeLeft(minutes(6))).toEqual({ kind: 'left', minutes: 6 });
    expect(timeLeft(minutes(5) + 1)).toEqual({ kind: 'left', minutes: 6 });
    expect(timeLeft(minutes(1) + 1)).toEqual({ kind: 'left', minutes: 2 });
    expect(timeLeft(minutes(1))).toEqual({ kind: 'seconds', seconds: 60 });
    expect(timeLeft(1)).toEqual({ kind: 'seconds', seconds: 1 });
  });

  it('is told as a moment where it is far away', () => {
    expect(timeLeft(minutes(120))).toEqual({ kind: 'left', minutes: 120 });
    expect(timeLeft(minutes(120) + 1)).toEqual({ kind: 'far' });
    expect(timeLeft(-minutes(121))).toEqual({ kind: 'far' });
  });

  it('is over after the end', () => {
    expect(timeLeft(0)).toEqual({ kind: 'up' });
    expect(timeLeft(-59_999)).toEqual({ kind: 'up' });
    expect(timeLeft(-minutes(4) - 59_999)).toEqual({ kind: 'over', minutes: 4 });
  });

  it('is what one is reminded of 15, 6 and 2 minutes before the end, for a minute', () => {
    const told = [15.5, 15, 14.5, 14, 6.01, 6, 5.01, 5, 2, 1, 0].map((left) => reminderAt(minutes(left)));
    expect(told).toEqual([null, 15, 15, null, null, 6, 6, null, 2, null, null]);
  });
});
