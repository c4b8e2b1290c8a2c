import { describe, expect, it } from '@jest/globals';
import { orderEdit } from './order-edit.rules';

const ids = ['a', 'b', 'c', 'd'];

describe('the edit that puts an order', () => {
  it('moves the one that has another place before what now follows it, or to the end', () => {
    expect(orderEdit(ids, ['b', 'c', 'a', 'd'])).toEqual({ kind: 'move', entry: 'a', before: 'd' });
    expect(orderEdit(ids, ['a', 'd', 'b', 'c'])).toEqual({ kind: 'move', entry: 'd', before: 'b' });
    expect(orderEdit(ids, ['b', 'c', 'd', 'a'])).toEqual({ kind: 'move', entry: 'a', before: null });
    expect(orderEdit(['a', 'b'], ['b', 'a'])).toEqual({ kind: 'move', entry: 'a', before: null });
  });

  it('is none where nothing has moved', () => {
    expect(orderEdit(ids, ids)).toBeNull();
  });
});
