import { describe, expect, it } from '@jest/globals';
import { agree, dateIn, timeIn } from './zone.rules.js';

const morning = Date.parse('2019-04-05T06:45:00Z');

describe('a moment in another time zone', () => {
  it('is printed as in the documents, with its own date', () => {
    expect([timeIn('Europe/Zurich', morning), dateIn('Europe/Zurich', morning)]).toEqual(['8.45', '2019-04-05']);
    expect([timeIn('Pacific/Honolulu', morning), dateIn('Pacific/Honolulu', morning)]).toEqual(['20.45', '2019-04-04']);
    expect(timeIn('Europe/London', Date.parse('2019-04-04T23:05:00Z'))).toBe('0.05');
  });

  it('is the same in zones whose clocks agree at that time, whatever they do at another', () => {
    expect(agree('Europe/Zurich', 'Europe/Paris', [morning])).toBe(true);
    expect(agree('Europe/Zurich', 'Africa/Johannesburg', [morning])).toBe(true);
    expect(agree('Europe/Zurich', 'Africa/Johannesburg', [morning, Date.parse('2019-01-05T06:45:00Z')])).toBe(false);
    expect(agree('Europe/Zurich', 'Europe/London', [morning])).toBe(false);
  });
});
