import { describe, expect, it } from '@jest/globals';
import { moved, shifted } from './order.rules';

const ids = ['a', 'b', 'c'];

describe('an order', () => {
  it('changes by one place up or down', () => {
    expect(shifted(ids, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(shifted(ids, 'b', 1)).toEqual(['a', 'c', 'b']);
  });

  it('does not go beyond its ends, and knows nothing of what is not in it', () => {
    expect(shifted(ids, 'a', -1)).toBeNull();
    expect(shifted(ids, 'c', 1)).toBeNull();
    expect(shifted(ids, 'd', -1)).toBeNull();
  });

  it('changes from any place to any other', () => {
    expect(moved(ids, 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(ids, 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(ids, 1, 1)).toEqual(ids);
  });
});
