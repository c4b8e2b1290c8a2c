import { describe, expect, it } from '@jest/globals';
import { markerText } from './marker-text.js';

describe('the marker of an item', () => {
  it('counts, in letters as Word does', () => {
    expect([0, 9].map((index) => markerText('decimal', index))).toEqual(['1.', '10.']);
    expect([0, 25, 26, 27, 51, 52].map((index) => markerText('alpha', index))).toEqual([
      ...['(a)', '(z)', '(aa)', '(bb)', '(zz)', '(aaa)'],
    ]);
    expect(markerText('bullet', 5)).toBe('•');
  });
});
