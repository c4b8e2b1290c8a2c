import { describe, expect, it } from '@jest/globals';
import { lasting, timesOf, writtenTimes } from './written-times.rules';

describe('the times of a session, as they are written', () => {
  const morning = { start: '2031-05-06T09:45', end: '2031-05-06T11:00' };
  const night = { start: '2031-05-06T22:00', end: '2031-05-07T00:30' };
  const written = writtenTimes(morning);

  it('are printed as documents print them, and read again as they were', () => {
    expect(written).toEqual({ day: '2031-05-06', start: '9.45', end: '11.00' });
    for (const times of [morning, night]) expect(timesOf(writtenTimes(times))).toEqual(times);
  });

  it('move to another day together, also past midnight', () => {
    const moved = { start: '2031-05-31T22:00', end: '2031-06-01T00:30' };
    expect(timesOf({ ...writtenTimes(night), day: '2031-05-31' })).toEqual(moved);
  });

  it('are read in any form in which people write them, and not before they are times', () => {
    const read = { start: '2031-05-06T09:30', end: '2031-05-06T14:05' };
    expect(timesOf({ ...written, start: '930', end: '14:05' })).toEqual(read);
    for (const typed of ['', '9.', '9.6', '24.00', 'soon']) {
      expect(timesOf({ ...written, start: typed })).toBe(undefined);
      expect(timesOf({ ...written, end: typed })).toBe(undefined);
    }
  });

  it('stay on one day where an end stands before its start by mistake', () => {
    expect(timesOf({ ...written, end: '8.30' })).toEqual({ ...morning, end: '2031-05-06T08:30' });
  });

  it('end so many minutes after a start that is a time', () => {
    expect(lasting({ ...written, start: '14' }, 60)).toEqual({ ...written, start: '14', end: '15.00' });
    expect(lasting({ ...written, start: '14.' }, 60)).toEqual({ ...written, start: '14.' });
    const late = { start: '2031-05-06T23:30', end: '2031-05-07T00:30' };
    expect(timesOf(lasting({ ...written, start: '23.30' }, 60))).toEqual(late);
  });
});
