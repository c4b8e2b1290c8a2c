import { describe, expect, it } from '@jest/globals';
import { moved, savable } from './points.rules';

describe('a lead with its points', () => {
  it('is saved once both are there, without what is empty', () => {
    expect(savable({ lead: ' To: ', items: ['', ' one ', 'two'] })).toEqual({ lead: 'To:', items: ['one', 'two'] });
  });

  it('is not saved while one of them is missing, and is taken away where both are', () => {
    expect(savable({ lead: 'To:', items: [' '] })).toBe(undefined);
    expect(savable({ lead: '', items: ['one'] })).toBe(undefined);
    expect(savable({ lead: ' ', items: ['', ''] })).toBe(null);
  });
});

describe('an element of a list', () => {
  it('goes a place up or down, and no further than the ends', () => {
    const list = ['a', 'b', 'c'];
    expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(list, 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(list, 0, -1)).toEqual(list);
    expect(moved(list, 2, 1)).toEqual(list);
  });
});
