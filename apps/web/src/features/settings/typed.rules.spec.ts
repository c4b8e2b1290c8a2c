import { describe, expect, it } from '@jest/globals';
import { countIn, oneLine, orNull } from './typed.rules';

describe('what is typed in settings', () => {
  it('is a text without what surrounds it, or nothing', () => {
    expect([orNull(' a b '), orNull(' \n')]).toEqual(['a b', null]);
  });

  it('is a number within its bounds, or none', () => {
    expect([' 8 ', '0', '60', '61', '-1', '1.5', 'x', ''].map((typed) => countIn(typed, 0, 60))).toEqual([
      ...[8, 0, 60, undefined, undefined, undefined, undefined, undefined],
    ]);
  });

  it('is of one line', () => {
    expect(oneLine('First \r\n second\nthird')).toBe('First second third');
  });
});
