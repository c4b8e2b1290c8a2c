import { describe, expect, it } from '@jest/globals';
import { actorsOf, cleaned, cleanedLine, linesOf, otherActors } from './typed.rules';

describe('what somebody has typed or pasted', () => {
  it('is without what the server does not take, and else as it stands', () => {
    expect(cleaned('a\r\nb\rc\u2028d\te\u0007 \ud800f 👩‍👩‍👧 ')).toBe('a\nb\nc\nd e f 👩‍👩‍👧 ');
    expect(cleanedLine('a\nb')).toBe('a b');
  });

  it('is a list line by line, each once', () => {
    expect(linesOf(' Academies \n\nTowns\nTowns\n')).toEqual(['Academies', 'Towns']);
  });
});

describe('the actors of a partnership', () => {
  it('are those of the list in its order, then the others', () => {
    expect(actorsOf(['academia', 'unRegionalCommissions'], ['Towns', 'academia'])).toEqual([
      ...['unRegionalCommissions', 'academia', 'Towns'],
    ]);
    expect(otherActors(['academia', 'Towns'])).toEqual(['Towns']);
  });
});
