import type { ConsolidationView } from '#contract/consolidation';
import { describe, expect, it } from '@jest/globals';
import { dropEdits, togetherEdits } from './together.rules';

const a = { group: 'north', entry: 'a' };
const b = { group: 'south', entry: 'b' };

/** @param holders into which recommendation of the plenary each has gone */
const view = (holders: { a?: string; b?: string } = {}): Pick<ConsolidationView, 'groups'> => ({
  groups: [groupOf('north', 'a', holders.a), groupOf('south', 'b', holders.b)],
});

const groupOf = (id: string, entry: string, recommendation: string | undefined) => ({
  ...{ session: 'breakout', id, number: 1, name: id, state: 'presented' as const, submission: 1 },
  recommendations: [
    { entry, number: 1, title: '', text: '', addressee: '', levels: [], recommendation: recommendation ?? null },
  ],
});

describe('putting two groups’ recommendations together', () => {
  it('begins one with the first, to which the second goes', () => {
    expect(togetherEdits(view(), a, b, 'new')).toEqual([
      { kind: 'begin', recommendation: 'new', source: a },
      { kind: 'join', recommendation: 'new', source: b },
    ]);
  });

  it('goes to the one in which either is; of two, to that of the first', () => {
    expect(togetherEdits(view({ a: 'one' }), a, b, 'new')).toEqual([
      { kind: 'join', recommendation: 'one', source: b },
    ]);
    expect(togetherEdits(view({ b: 'two' }), a, b, 'new')).toEqual([
      { kind: 'join', recommendation: 'two', source: a },
    ]);
    expect(togetherEdits(view({ a: 'one', b: 'two' }), a, b, 'new')).toEqual([
      { kind: 'join', recommendation: 'one', source: b },
    ]);
  });

  it('is nothing where they are together, or are the same', () => {
    expect(togetherEdits(view({ a: 'one', b: 'one' }), a, b, 'new')).toEqual([]);
    expect(togetherEdits(view(), a, a, 'new')).toEqual([]);
  });
});

describe('pulling a group’s recommendation', () => {
  it('begins one where it is free, and nothing where it is in one', () => {
    expect(dropEdits(view(), a, { kind: 'new' }, 'new')).toEqual([{ kind: 'begin', recommendation: 'new', source: a }]);
    expect(dropEdits(view({ a: 'one' }), a, { kind: 'new' }, 'new')).toEqual([]);
  });

  it('onto one of the plenary takes it there, out of any other', () => {
    const target = { kind: 'recommendation', recommendation: 'two' } as const;
    expect(dropEdits(view({ a: 'one' }), a, target, 'new')).toEqual([
      { kind: 'join', recommendation: 'two', source: a },
    ]);
    expect(dropEdits(view({ a: 'two' }), a, target, 'new')).toEqual([]);
  });

  it('onto another group’s begins one in the words of that, or goes to where either is', () => {
    const target = { kind: 'card', source: b } as const;
    expect(dropEdits(view(), a, target, 'new')).toEqual([
      { kind: 'begin', recommendation: 'new', source: b },
      { kind: 'join', recommendation: 'new', source: a },
    ]);
    expect(dropEdits(view({ a: 'one' }), a, target, 'new')).toEqual([
      { kind: 'join', recommendation: 'one', source: b },
    ]);
    expect(dropEdits(view({ b: 'two' }), a, target, 'new')).toEqual([
      { kind: 'join', recommendation: 'two', source: a },
    ]);
  });
});
