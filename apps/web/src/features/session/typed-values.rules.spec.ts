import { describe, expect, it } from '@jest/globals';
import { countOf, linesOf, middleOf, orNull } from './typed-values.rules';

describe('what people write in fields', () => {
  it('is a text, or nothing', () => {
    expect([orNull(' Chair '), orNull('  ')]).toEqual(['Chair', null]);
    expect(linesOf(' One\n\n  \nTwo ')).toEqual(['One', 'Two']);
  });

  it.each([
    ['15', 15],
    [' 1440 ', 1440],
    ['', null],
    ['0', undefined],
    ['1441', undefined],
    ['1.5', undefined],
    ['-5', undefined],
    ['ten', undefined],
  ])('is a number where it is one: %j', (typed, count) => {
    expect(countOf(typed, 1440)).toBe(count);
  });

  it('splits a session in the middle, to five minutes', () => {
    expect(middleOf('2031-05-06T09:00', '2031-05-06T10:15')).toBe('2031-05-06T09:35');
  });
});
