import { overlapOf, type Interval } from '#time/interval';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlappingPairs } from './overlapping-pairs.js';

interface Named extends Interval {
  name: number;
  isSought: boolean;
}

const letter = (index: number) => String.fromCharCode(97 + index);

const stretches = fc
  .array(fc.record({ at: fc.nat(12), length: fc.integer({ min: 1, max: 6 }), isSought: fc.boolean() }))
  .map((list): Named[] =>
    list
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, length, isSought }, name) => ({ start: letter(at), end: letter(at + length), name, isSought })),
  );

const everyPair = (list: readonly Named[]) =>
  list.flatMap((b, i) => list.slice(0, i).map((a): [Named, Named] => [a, b]));
const names = (pairs: Iterable<readonly [Named, Named]>) => [...pairs].map(([a, b]) => `${a.name} ${b.name}`).sort();

describe('overlapping pairs', () => {
  it('are those that a comparison of every stretch with every other finds', () => {
    fc.assert(
      fc.property(stretches, (list) => {
        expect(names(overlappingPairs(list))).toEqual(names(everyPair(list).filter(([a, b]) => overlapOf(a, b))));
      }),
    );
  });

  it('are, where some stretches are sought, those with one of them', () => {
    fc.assert(
      fc.property(stretches, (list) => {
        const isSought = (one: Named) => one.isSought;
        const wanted = everyPair(list).filter(([a, b]) => overlapOf(a, b) && (a.isSought || b.isSought));
        expect(names(overlappingPairs(list, { isSought }))).toEqual(names(wanted));
      }),
    );
  });

  it('do not count stretches that touch', () => {
    const touching = [
      { start: '09:00', end: '10:00' },
      { start: '10:00', end: '11:00' },
    ];
    expect([...overlappingPairs(touching)]).toEqual([]);
  });

  it('cost nothing where nobody asks for them, however many there are', () => {
    let asked = 0;
    const all = Array.from({ length: 2_000 }, () => ({ start: '09:00', end: '10:00' }));
    const reaches = () => {
      asked += 1;
      return true;
    };
    expect([...overlappingPairs(all, { isSought: () => false, reaches })]).toEqual([]);
    expect(asked).toBe(0);
  });
});
