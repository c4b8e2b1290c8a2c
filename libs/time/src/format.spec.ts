import { describe, expect, it } from '@jest/globals';
import {
  formatDate,
  formatDateOrMonth,
  formatDateRange,
  formatDayHeading,
  formatTime,
  formatTimeRange,
  type Language,
} from './format.js';

describe('formatTime', () => {
  it('has 24 hours, a full stop and no leading zero', () => {
    expect(formatTime('2019-04-05T09:45')).toBe('9.45');
    expect(formatTime('2019-04-05T00:05')).toBe('0.05');
    expect(formatTime('2019-04-05T18:00')).toBe('18.00');
  });
});

describe('formatTimeRange', () => {
  it('joins two times with an en dash', () => {
    expect(formatTimeRange('2019-04-05T09:45', '2019-04-05T10:15')).toBe('9.45\u201310.15');
  });
});

describe('formatDateOrMonth', () => {
  it.each([
    ['en', '5 April 2019', 'June 2019'],
    ['fr', '5 avril 2019', 'juin 2019'],
    ['es', '5 de abril de 2019', 'junio de 2019'],
  ])('says in %s a date, or a month alone', (language, day, month) => {
    expect([formatDateOrMonth('2019-04-05', language), formatDateOrMonth('2019-06', language)]).toEqual([day, month]);
  });
});

describe('formatDate', () => {
  it.each([
    ['2019-04-05', 'en', '5 April 2019'],
    ['2019-04-05', 'fr', '5 avril 2019'],
    ['2019-04-01', 'fr', '1er avril 2019'],
    ['2019-08-31', 'fr', '31 août 2019'],
    ['2019-04-05', 'es', '5 de abril de 2019'],
    ['2019-04-01', 'es', '1 de abril de 2019'],
  ])('writes %s in %s as %s', (date, language, text) => {
    expect(formatDate(date, language)).toBe(text);
  });

  it('goes by the language of a tag with a region', () => {
    expect(formatDate('2019-04-05', 'fr-CH')).toBe('5 avril 2019');
    expect(formatDate('2019-04-05', 'es-419')).toBe('5 de abril de 2019');
  });

  it.each(['ru', 'zh-Hant', '', 'constructor', 'toString', '__proto__'])('writes English for the tag %j', (tag) => {
    expect(formatDate('2019-04-05', tag)).toBe('5 April 2019');
  });
});

describe('formatDateRange', () => {
  it.each([
    ['2019-04-05', '2019-04-05', 'en', '5 April 2019'],
    ['2019-04-05', '2019-04-06', 'en', '5\u20136 April 2019'],
    ['2019-04-30', '2019-05-02', 'en', '30 April\u20132 May 2019'],
    ['2019-12-30', '2020-01-02', 'en', '30 December 2019\u20132 January 2020'],
    ['2019-04-05', '2020-04-05', 'en', '5 April 2019\u20135 April 2020'],
    ['2019-04-05', '2019-04-05', 'fr', '5 avril 2019'],
    ['2019-04-05', '2019-04-06', 'fr', '5-6 avril 2019'],
    ['2019-04-01', '2019-04-02', 'fr', '1er-2 avril 2019'],
    ['2019-04-30', '2019-05-01', 'fr', '30 avril-1er mai 2019'],
    ['2019-12-30', '2020-01-02', 'fr', '30 décembre 2019-2 janvier 2020'],
    ['2019-04-05', '2019-04-06', 'es', '5\u20136 de abril de 2019'],
    ['2019-04-30', '2019-05-02', 'es', '30 de abril\u20132 de mayo de 2019'],
    ['2019-12-30', '2020-01-02', 'es', '30 de diciembre de 2019\u20132 de enero de 2020'],
  ])('writes %s to %s in %s as %s', (start, end, language, text) => {
    expect(formatDateRange(start, end, language)).toBe(text);
  });
});

describe('formatDayHeading', () => {
  it.each([
    ['2019-04-05', 'en', 'Friday, 5 April 2019'],
    ['2019-04-07', 'en', 'Sunday, 7 April 2019'],
    ['2019-04-05', 'fr', 'Vendredi 5 avril 2019'],
    ['2019-04-01', 'fr', 'Lundi 1er avril 2019'],
    ['2019-04-06', 'es', 'Sábado, 6 de abril de 2019'],
  ])('writes %s in %s as %s', (date, language, text) => {
    expect(formatDayHeading(date, language)).toBe(text);
  });

  it('has twelve months and seven weekdays of its own in each language', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2019-${String(i + 1).padStart(2, '0')}-15`);
    for (const language of ['en', 'fr', 'es'] satisfies Language[]) {
      const headings = months.map((date) => formatDayHeading(date, language));
      expect(new Set(months.map((date) => formatDate(date, language))).size).toBe(12);
      expect(new Set(headings.map((heading) => heading.split(/,? /)[0])).size).toBe(7);
    }
  });
});
