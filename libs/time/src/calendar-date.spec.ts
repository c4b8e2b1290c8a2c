import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, datesFrom, isDate, weekdayOf } from './calendar-date.js';

const dates = fc.integer({ min: 0, max: 109_572 }).map((days) => addDays('1900-01-01', days));

describe('isDate', () => {
  it.each(['2019-04-05', '2020-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2019-02-29',
    '2100-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-00-01',
    '2019-01-00',
    '1899-12-31',
    '2200-01-01',
    '2019-4-5',
    '20190405',
    '+02019-04-05',
    '2019-04-05T00:00',
    ' 2019-04-05',
    '2019-04-05\n',
    '２０１９-04-05',
    '',
  ])('refuses %j', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('takes every day of its three centuries', () => {
    fc.assert(fc.property(dates, isDate));
  });
});

describe('addDays', () => {
  it('crosses the ends of months, leap years and centuries', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2019-03-01', -1)).toBe('2019-02-28');
    expect(addDays('2199-12-31', 1)).toBe('2200-01-01');
  });
});

describe('datesFrom', () => {
  it('lists both ends and every date between', () => {
    expect(datesFrom('2020-02-28', '2020-03-01')).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
    expect(datesFrom('2019-04-05', '2019-04-05')).toEqual(['2019-04-05']);
  });

  it('lists nothing when the end is before the start', () => {
    expect(datesFrom('2019-04-05', '2019-04-04')).toEqual([]);
  });
});

describe('weekdayOf', () => {
  it('counts from Monday to Sunday', () => {
    expect(datesFrom('2019-04-01', '2019-04-08').map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 1]);
  });
});
