import { expect, it } from '@jest/globals';
import { instant } from './fields.js';

it('has instants in UTC to the second, no more and no less', () => {
  expect(instant.safeParse('2019-04-05T08:15:00Z').success).toBe(true);
  for (const other of ['2019-04-05T08:15:00.5Z', '2019-04-05T08:15Z', '2019-04-05T08:15:00+02:00']) {
    expect([other, instant.safeParse(other).success]).toEqual([other, false]);
  }
});
