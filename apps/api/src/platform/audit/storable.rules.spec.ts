import { describe, expect, it } from '@jest/globals';
import { storable, storableText } from './storable.rules.js';

describe('what can be stored', () => {
  it('of a text is all but NUL and halves of surrogate pairs', () => {
    expect(storableText('a\0b \ud83d \ude00 😀 \\u0000')).toBe('a\ufffdb \ufffd \ufffd 😀 \\u0000');
  });

  it('of a value is what JSON holds, its keys included', () => {
    const value = { at: new Date('2019-04-05T07:45:00Z'), none: undefined, 'k\0': ['\ud83d', -0, null, true] };
    expect(storable(value)).toEqual({ at: '2019-04-05T07:45:00.000Z', 'k\ufffd': ['\ufffd', 0, null, true] });
    expect(storable(undefined)).toBe(undefined);
    expect(storable(null)).toBe(null);
  });
});
