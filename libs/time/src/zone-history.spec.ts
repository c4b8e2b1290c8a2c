import { describe, expect, it } from '@jest/globals';
import { offsetPeriods } from './zone-history.js';

describe('offsetPeriods', () => {
  it('lists the periods that touch a stretch of time, each with its onset', () => {
    expect(offsetPeriods('Europe/Zurich', '2019-04-05T00:00:00Z', '2019-12-01T00:00:00Z')).toEqual([
      {
        offset: 7200,
        abbreviation: 'CEST',
        onset: { instant: '2019-03-31T01:00:00Z', wallBefore: '2019-03-31T02:00', offsetBefore: 3600 },
      },
      {
        offset: 3600,
        abbreviation: 'CET',
        onset: { instant: '2019-10-27T01:00:00Z', wallBefore: '2019-10-27T03:00', offsetBefore: 7200 },
      },
    ]);
  });

  it('reaches back to the last change of a zone that has given up summer time', () => {
    expect(offsetPeriods('America/Sao_Paulo', '2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z')).toEqual([
      {
        offset: -10_800,
        abbreviation: '-03',
        onset: { instant: '2019-02-17T02:00:00Z', wallBefore: '2019-02-17T00:00', offsetBefore: -7200 },
      },
    ]);
  });

  it('has no onset where there never was another offset', () => {
    expect(offsetPeriods('UTC', '2019-04-05T00:00:00Z', '2019-12-01T00:00:00Z')).toEqual([
      { offset: 0, abbreviation: 'UTC', onset: null },
    ]);
  });

  it('counts a period that starts at the very end, and not one that ends at the very start', () => {
    const change = '2019-10-27T01:00:00Z';
    const offsets = offsetPeriods('Europe/Zurich', change, change).map(({ offset }) => offset);
    expect(offsets).toEqual([3600]);
  });

  it('throws on an unknown zone', () => {
    expect(() => offsetPeriods('Europe/Bern', '2019-04-05T00:00:00Z', '2019-04-05T00:00:00Z')).toThrow(RangeError);
  });
});
