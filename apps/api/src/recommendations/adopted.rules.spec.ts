import { describe, expect, it } from '@jest/globals';
import type { StandingRecommendation } from '../plenary/consolidation/standing.js';
import { adoptedOf, adoptedWords, isWordedOtherwise } from './adopted.rules.js';

const source = { group: 'north', entry: 'first', submission: 1 };
const field = <Value>(value: Value) => ({ value, version: 0, by: null, at: null });
const standing: StandingRecommendation = {
  ...{ id: 'one', ordinal: 2, sources: [source], decision: 'adopted', decidedAt: null, decidedBy: null },
  ...{ removedAt: null, version: 4 },
  fields: {
    ...{ title: field('Meetings'), sentences: field([{ text: 'Meet.', sources: [source] }]) },
    ...{ addressee: field('States'), levels: field(['global']), regions: field(['asia']) },
  },
};
const { levels: adoptedLevels, ...words } = adoptedWords(standing);
const entered = { ...words, adoptedLevels, sources: [{ ...source, number: 1, role: null, place: null }] };
const having = (fields: Partial<StandingRecommendation['fields']>) => ({
  ...standing,
  fields: { ...standing.fields, ...fields },
});

it('takes what a plenary has adopted, in its order', () => {
  const noted = { ...standing, id: 'noted', decision: 'noted' } as const;
  const removed = { ...standing, id: 'removed', removedAt: new Date(0) };
  const first = { ...standing, id: 'first', ordinal: 0 };
  expect(adoptedOf([standing, noted, removed, first]).map(({ id }) => id)).toEqual(['first', 'one']);
});

describe('what has gone into the register', () => {
  it('is worded as the plenary has it as long as nobody changes a word or a source there', () => {
    expect(isWordedOtherwise(entered, standing)).toBe(false);
    const moved: StandingRecommendation = { ...standing, ordinal: 0, version: 9 };
    expect(isWordedOtherwise(entered, moved)).toBe(false);
  });

  it.each([
    ['a title', having({ title: field('Meet') })],
    ['a sentence', having({ sentences: field([{ text: 'Meet yearly.', sources: [source] }]) })],
    ['the source of a sentence', having({ sentences: field([{ text: 'Meet.', sources: [] }]) })],
    ['a level', having({ levels: field(['regional']) })],
    ['a region', having({ regions: field([]) })],
    ['a submission', { ...standing, sources: [{ ...source, submission: 2 }] }],
  ])('is worded otherwise once %s is another', (_, changed) => {
    expect(isWordedOtherwise(entered, changed)).toBe(true);
  });
});
