import { describe, expect, it } from '@jest/globals';
import { actorsOf, linesOf, otherActors } from './typed.rules';

describe('what somebody has typed or pasted', () => {
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
