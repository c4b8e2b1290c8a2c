import { describe, expect, it } from '@jest/globals';
import { printedDate, printedDates, printedDay, printedMoment, printedTimes } from './printed';

describe('a date or a time on the desk', () => {
  it('is printed as documents print dates and times', () => {
    expect(printedMoment('2019-04-05T07:45:00Z', 'Europe/Zurich', 'en')).toBe('5 April 2019, 9.45');
    expect(printedMoment('2019-04-01T07:45:00Z', 'Europe/Zurich', 'fr')).toBe('1er avril 2019, 9.45');
    expect(printedDates('2019-04-05', '2019-04-06', 'es')).toBe('5–6 de abril de 2019');
  });

  it('stays whole among words that run from right to left', () => {
    expect([
      printedMoment('2019-04-05T07:45:00Z', 'Europe/Zurich', 'ar'),
      printedDate('2019-04-05', 'ar'),
      printedDates('2019-04-05', '2019-04-06', 'ar'),
      printedDay('2019-04-05', 'ar'),
      printedTimes('2019-04-05T09:45', '2019-04-05T10:15', 'ar'),
    ]).toEqual([
      '\u20665 April 2019, 9.45\u2069',
      '\u20665 April 2019\u2069',
      '\u20665–6 April 2019\u2069',
      '\u2066Friday, 5 April 2019\u2069',
      '\u20669.45–10.15\u2069',
    ]);
  });
});
