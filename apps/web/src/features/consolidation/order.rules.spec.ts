import { describe, expect, it } from '@jest/globals';
import { inOrder, placeEdit, stepEdit } from './order.rules';

const ids = ['a', 'b', 'c', 'd'];
const list = ids.map((id) => ({ id }));
const after = (edit: ReturnType<typeof stepEdit>) =>
  edit &&
  inOrder(list, edit)
    .map(({ id }) => id)
    .join('');

describe('the order of recommendations', () => {
  it('changes by one place, to the ends and no further', () => {
    expect(after(stepEdit(ids, 'b', -1))).toBe('bacd');
    expect(after(stepEdit(ids, 'b', 1))).toBe('acbd');
    expect(after(stepEdit(ids, 'c', 1))).toBe('abdc');
    expect([stepEdit(ids, 'a', -1), stepEdit(ids, 'd', 1), stepEdit(ids, 'x', 1)]).toEqual([null, null, null]);
  });

  it('makes room where one is put onto another: behind it from above, before it from below', () => {
    expect(after(placeEdit(ids, 'a', 'c'))).toBe('bcad');
    expect(after(placeEdit(ids, 'd', 'b'))).toBe('adbc');
    expect(after(placeEdit(ids, 'a', 'd'))).toBe('bcda');
    expect(placeEdit(ids, 'a', 'a')).toBeNull();
  });

  it('puts at the end what is to go before something that is not there, as the server does', () => {
    expect(after({ kind: 'move', recommendation: 'a', before: 'gone' })).toBe('bcda');
    expect(after({ kind: 'move', recommendation: 'gone', before: null })).toBe('abcd');
  });
});
