import { describe, expect, it } from '@jest/globals';
import { factOn } from './facts.rules.js';

const stated = (asOf: string, value: string) => ({ asOf, value });
const spain = stated('2018-06', 'Spain');
const canada = stated('2019-06', 'Canada');

describe('the fact that holds on a date', () => {
  it('is the last one stated as of that date or before', () => {
    const on = (date: string) => factOn([canada, spain], date)?.value;
    expect(['2018-06-01', '2019-05-31', '2019-06-01', '2031-01-01'].map(on)).toEqual([
      'Spain',
      'Spain',
      'Canada',
      'Canada',
    ]);
  });

  it('is the first one stated at all, before that', () => {
    expect(factOn([canada, spain], '1999-12-31')?.value).toBe('Spain');
    expect(factOn<{ asOf: string }>([], '2019-06-01')).toBeUndefined();
  });

  it('is the correction, where one of the same date was made later', () => {
    const corrected = stated('2018-06', 'Kingdom of Spain');
    expect(factOn([spain, corrected, canada], '2018-12-31')?.value).toBe('Kingdom of Spain');
    expect(factOn([spain, corrected, canada], '2017-12-31')?.value).toBe('Kingdom of Spain');
  });

  it('is of a day where the day is known, and of a month from its first day', () => {
    const first = stated('2019-06-15', 'from the 15th');
    expect(factOn([canada, first], '2019-06-14')?.value).toBe('Canada');
    expect(factOn([canada, first], '2019-06-15')?.value).toBe('from the 15th');
  });
});
