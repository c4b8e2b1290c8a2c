import { nameKey } from '#contract/mechanism-name';
import { describe, expect, it } from '@jest/globals';
import { mechanismCalled } from './names.rules.js';

const mechanisms = [
  {
    id: 'mid',
    name: 'Migration Dialogue of the Isles',
    shortName: 'Isles',
    acronym: 'MiD-I',
    aliases: ['Islands’ Talk'],
  },
  { id: 'inter', name: 'Inter-Governmental Consultations', shortName: 'Consultations', acronym: null },
];
const called = (name: string) => mechanismCalled(name, mechanisms)?.id;

describe('a mechanism', () => {
  it('is found by its name, short name, acronym and aliases', () => {
    expect(['Migration Dialogue of the Isles', 'Isles', 'MiD-I', 'Islands’ Talk'].map(called)).toEqual(
      Array.from({ length: 4 }, () => 'mid'),
    );
  });

  it('is found in any case, with any dash or none, and any apostrophe', () => {
    const names = ['MID–I', 'mid - i', 'MIDI', "islands' talk", '  Migration\u00a0Dialogue of the  isles '];
    expect(names.map(called)).toEqual(names.map(() => 'mid'));
    expect(called('Intergovernmental Consultations')).toBe('inter');
  });

  it('is not found by what is merely alike', () => {
    expect(['Isle', 'MiD', 'Migration Dialogue', ''].map(called)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the key of a name', () => {
  it('is the same for the key itself', () => {
    for (const name of ['ACP–EU (MD)', 'İstanbul − Ankara', 'ﬁ', 'a\u2011b', ' ']) {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }
  });
});
