import type { CurrentFacts, MechanismSummary } from '#contract/mechanism';
import { wordsIn } from '#words/words';
import { describe, expect, it } from '@jest/globals';
import { capacitiesOf } from './capacities.rules.js';

const of = (value: Partial<Record<'chair' | 'secretariats', object>>): MechanismSummary => {
  const facts = Object.entries(value).map(([kind, fact]) => [kind, { value: fact, asOf: '2019-06', source: 'Sheet' }]);
  return {
    ...{ id: 'cmc', type: 'rcp', name: 'Caribbean Consultations', shortName: 'CMC', acronym: 'CMC', aliases: [] },
    facts: Object.fromEntries(facts) as CurrentFacts,
  };
};
const inEnglish = (mechanism: MechanismSummary) =>
  capacitiesOf(mechanism, wordsIn('en')).map(({ capacity, holder }) => [capacity, holder]);
const cmc = 'the Caribbean Consultations (CMC)';

describe('the capacities in which people come for a mechanism', () => {
  it('are those of its chair and its secretariat', () => {
    const chair = { offices: [{ holder: 'Jamaica', as: 'chair' }] };
    expect(inEnglish(of({ chair, secretariats: { bodies: [{ name: 'IOM' }, { name: 'UNHCR' }] } }))).toEqual([
      [`Chair of ${cmc}`, 'Jamaica'],
      [`for the Chair of ${cmc}`, 'Jamaica'],
      [`for the Secretariat of ${cmc}`, 'IOM, UNHCR'],
    ]);
  });

  it('are shared by those who share the chair, and belong also to who is to take it', () => {
    const offices = [
      { holder: 'Romania', as: 'coChair' },
      { holder: 'Namibia', as: 'coChair' },
      { holder: 'Fiji', as: 'incoming' },
    ];
    expect(inEnglish(of({ chair: { offices } }))).toEqual([
      [`Co-Chair of ${cmc}`, 'Romania, Namibia'],
      [`for the Co-Chair of ${cmc}`, 'Romania, Namibia'],
      [`incoming Chair of ${cmc}`, 'Fiji'],
      [`for the incoming Chair of ${cmc}`, 'Fiji'],
    ]);
  });

  it('are none where nobody is in office, or nothing is known', () => {
    const chair = { offices: [{ holder: 'Spain', as: 'past', until: '2019-05' }], none: 'none' };
    expect(inEnglish(of({ chair, secretariats: { bodies: [{ name: 'IOM', as: 'past' }] } }))).toEqual([]);
    expect(inEnglish(of({}))).toEqual([]);
  });
});
