import type { ItemView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { minutesOf } from './minutes.rules';

const session = (...minutes: (number | null)[]) => ({
  start: '2031-05-06T09:00',
  end: '2031-05-06T10:00',
  items: minutes.map((value) => ({ minutes: value }) as ItemView),
});

describe('the minutes of a session', () => {
  it('are those of its items against its length', () => {
    expect(minutesOf(session(30, 15))).toEqual({ length: 60, planned: 45, left: 15, open: 0 });
    expect(minutesOf(session(45, 30))).toEqual({ length: 60, planned: 75, left: -15, open: 0 });
  });

  it('are left for items that take what time there is', () => {
    expect(minutesOf(session(30, null, null))).toEqual({ length: 60, planned: 30, left: 30, open: 2 });
    expect(minutesOf(session())).toEqual({ length: 60, planned: 0, left: 60, open: 0 });
  });
});
