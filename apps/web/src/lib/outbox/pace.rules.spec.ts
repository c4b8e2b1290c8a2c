import { describe, expect, it } from '@jest/globals';
import { nextRequest } from './pace.rules';

describe('the next request', () => {
  it('goes a second after the last key, and two after the first while somebody writes on', () => {
    expect(nextRequest({ since: 0, last: 0, failures: 0, failedAt: 0 })).toBe(1_000);
    expect(nextRequest({ since: 0, last: 700, failures: 0, failedAt: 0 })).toBe(1_700);
    expect(nextRequest({ since: 0, last: 1_900, failures: 0, failedAt: 0 })).toBe(2_000);
  });

  it('after failures goes in 1, 2, 4, 8 seconds, and then in 10, whatever is written meanwhile', () => {
    const pauses = [1, 2, 3, 4, 5, 60].map((failures) =>
      nextRequest({ since: 90_000, last: 99_900, failures, failedAt: 100_000 }),
    );
    expect(pauses).toEqual([101_000, 102_000, 104_000, 108_000, 110_000, 110_000]);
  });
});
