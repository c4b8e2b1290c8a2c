import { describe, expect, it } from '@jest/globals';
import { swapped } from './swapped.rules.js';

describe('changing places with a neighbour', () => {
  it('goes one place, and no further than the ends', () => {
    expect(swapped(['a', 'b', 'c'], 'b', 'earlier')).toEqual(['b', 'a', 'c']);
    expect(swapped(['a', 'b', 'c'], 'b', 'later')).toEqual(['a', 'c', 'b']);
    expect(swapped(['a', 'b', 'c'], 'a', 'earlier')).toEqual(['a', 'b', 'c']);
    expect(swapped(['a', 'b', 'c'], 'c', 'later')).toEqual(['a', 'b', 'c']);
    expect(swapped(['a', 'b', 'c'], 'x', 'earlier')).toEqual(['a', 'b', 'c']);
  });
});
