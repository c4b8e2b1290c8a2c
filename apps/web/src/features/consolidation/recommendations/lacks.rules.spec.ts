import type { AdoptionLack } from '#contract/consolidation';
import { expect, it } from '@jest/globals';
import { isInTheWay, namedIn } from './lacks.rules';

const lack = (kind: AdoptionLack['kind']): AdoptionLack => ({ kind, sentence: null, group: null, found: null });

it('words that are lacking keep a recommendation from being adopted; what was not told of, from being noted too', () => {
  expect([isInTheWay([], 'adopted'), isInTheWay([], 'noted')]).toEqual([false, false]);
  const words = [lack('unsourced'), lack('named'), lack('noText')];
  expect([isInTheWay(words, 'adopted'), isInTheWay(words, 'noted')]).toEqual([true, false]);
  for (const kind of ['unpresented', 'renewed'] as const) expect(isInTheWay([lack(kind)], 'noted')).toBe(true);
});

it('a name is found where it stands', () => {
  const title = { title: { value: 'As Ms Rita said', version: 0, by: null, at: null } };
  expect(namedIn(title, { sentence: 2, found: 'Ms Rita' })).toBe(2);
  expect(namedIn(title, { sentence: null, found: 'Ms Rita' })).toBe('title');
  expect(namedIn(title, { sentence: null, found: 'Mr Bo' })).toBe('addressee');
});
