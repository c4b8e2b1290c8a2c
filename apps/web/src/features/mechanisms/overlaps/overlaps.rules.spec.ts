import type { MechanismOverlap, MechanismSummary } from '#contract/mechanism';
import { describe, expect, it } from '@jest/globals';
import { overlapMatrix, overlapsOf, overlapSums } from './overlaps.rules';

const mechanisms = ['isles', 'plains', 'hills', 'sands'].map((id): MechanismSummary => ({
  ...{ id, type: 'rcp', name: `The ${id}`, shortName: `${id} Process`, acronym: null, aliases: [], facts: {} },
}));
const overlaps: MechanismOverlap[] = [
  { mechanisms: ['isles', 'plains'], regions: ['asia'], themes: ['return'] },
  { mechanisms: ['isles', 'hills'], regions: [], themes: ['return', 'asylum', 'health'] },
  { mechanisms: ['plains', 'hills'], regions: ['asia', 'pacific'], themes: ['return'] },
  { mechanisms: ['isles', 'sands'], regions: [], themes: ['asylum'] },
];

describe('the overlaps of mechanisms', () => {
  const matrix = overlapMatrix(mechanisms, overlaps, 'themes');

  it('are the same in both directions, and none of a mechanism with itself', () => {
    expect(matrix.cells).toEqual([
      [null, 1, 3, 1],
      [1, null, 1, 0],
      [3, 1, null, 0],
      [1, 0, 0, null],
    ]);
    expect(overlapMatrix(mechanisms, overlaps, 'regions').cells[1]).toEqual([1, null, 2, 0]);
  });

  it('are counted: with how many each shares something, and how many pairs do', () => {
    expect(matrix.rows.map(({ total }) => total)).toEqual([3, 2, 2, 1]);
    expect(overlapSums(matrix)).toEqual({ pairs: 6, sharing: 4, most: 3 });
    expect(overlapSums(overlapMatrix([], [], 'themes'))).toEqual({ pairs: 0, sharing: 0, most: 0 });
  });

  it('of one mechanism come with the largest first, the other measure deciding between equals', () => {
    const others = (by: 'themes' | 'regions') => overlapsOf('isles', overlaps, by).map(({ other }) => other);
    expect(others('themes')).toEqual(['hills', 'plains', 'sands']);
    expect(others('regions')).toEqual(['plains', 'hills', 'sands']);
    expect(overlapsOf('nowhere', overlaps, 'themes')).toEqual([]);
  });
});
