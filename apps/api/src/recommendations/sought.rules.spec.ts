import type { PublicRecommendation } from '#contract/recommendation';
import { expect, it } from '@jest/globals';
import { soughtRecommendations } from './sought.rules.js';

const one: PublicRecommendation = {
  meeting: { slug: 'small', shortTitle: 'Small 1', title: 'A small meeting', language: 'en' },
  ...{ number: 3, label: 'Small 1/R3', title: 'Réunions', addressee: 'Secretariats', sources: [], regions: [] },
  sentences: [{ text: 'Se réunir chaque année.', sources: [] }],
  ...{ levels: ['regional'], themes: [{ id: 'asylum', name: 'Asylum' }], status: 'done', note: 'Held twice.' },
  ...{ owners: [{ mechanism: 'isles', name: 'Isles Dialogue' }], supersededBy: null, evidence: [] },
  ...{ adoptedOn: '2031-05-06', reports: [] },
};
const isFound = (query: Parameters<typeof soughtRecommendations>[1]) =>
  soughtRecommendations([one], query).length === 1;

it('finds words wherever they stand, in any order, case and accent', () => {
  for (const q of ['', 'reunions', 'ANNEE reunir', 'small 1/r3', 'secretar isles', 'asylum twice'])
    expect([q, isFound({ q })]).toEqual([q, true]);
  expect(isFound({ q: 'reunions nowhere' })).toBe(false);
});

it('takes everything asked for together', () => {
  expect(isFound({ meeting: 'small', mechanism: 'isles', theme: 'asylum', level: 'regional', status: 'done' })).toBe(
    true,
  );
  for (const query of [
    { meeting: 'other' },
    { mechanism: 'plains' },
    { theme: 'return' },
    { level: 'global' } as const,
  ])
    expect(isFound({ status: 'done', ...query })).toBe(false);
  expect(isFound({ status: 'open' })).toBe(false);
});
