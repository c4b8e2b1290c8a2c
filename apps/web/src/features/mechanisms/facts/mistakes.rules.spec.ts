import { describe, expect, it } from '@jest/globals';
import { expectedIn, factMistakes } from './mistakes.rules';

const problem = (path: string, expected: string) => ({ path, expected, found: 'missing' });

describe('what is wrong with a statement', () => {
  const mistakes = factMistakes([
    problem('asOf', 'a date'),
    problem('chair.offices[1].holder', 'a text'),
    problem('themes[2]', 'each theme once'),
    problem('themes[4]', 'the id of a theme'),
    problem('secretariats.bodies[0].with[3]', 'a text'),
  ]);

  it('is told once of each field, of a list at the list', () => {
    expect(mistakes.map(({ field }) => field)).toEqual([
      'asOf',
      'chair.offices[1].holder',
      'themes',
      'secretariats.bodies[0].with',
    ]);
  });

  it('is found by its field', () => {
    expect([expectedIn(mistakes, 'themes'), expectedIn(mistakes, 'source')]).toEqual(['each theme once', undefined]);
  });
});
