import type { PersonView } from '#contract/programme-view';
import { describe, expect, it } from '@jest/globals';
import { movesOf, placesInOrder, type ProposedPlace, sizesOf } from './proposal.rules';

const place = (mechanism: string, from: string | null, to: string | null): ProposedPlace => ({
  ...{ mechanism, from, to },
  why: { kind: 'size' },
});
const places = [
  place('a', 'north', 'south'),
  place('b', 'north', 'north'),
  place('c', null, null),
  place('d', null, 'north'),
];
const groups = [{ id: 'north' }, { id: 'south' }];
const people = ['a', 'a', 'b'].map((mechanism) => ({ mechanism })) as PersonView[];

describe('a proposal', () => {
  it('moves those who do not sit there already', () => {
    expect(movesOf({ places })).toEqual([
      { mechanism: 'a', from: 'north', to: 'south' },
      { mechanism: 'd', from: null, to: 'north' },
    ]);
  });

  it('is read group by group, and who sits nowhere comes last', () => {
    expect(placesInOrder({ places }, groups).map(({ mechanism }) => mechanism)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('says how many seats each group takes now, and then', () => {
    const sizes = sizesOf({ places }, people);
    expect([sizes('north'), sizes('south')]).toEqual([
      { now: 3, then: 2 },
      { now: 0, then: 2 },
    ]);
  });
});
