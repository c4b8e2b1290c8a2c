import { describe, expect, it } from '@jest/globals';
import { alikePairs } from './alike.rules.js';

const said = (group: string, entry: string, text: string) => ({ group, entry, text });
const found = (compared: Parameters<typeof alikePairs>[0], language = 'en') =>
  alikePairs(compared, language).map(({ a, b, words }) => [`${a.entry}~${b.entry}`, words]);

/** What four groups of a fictional meeting recommend. */
const four = [
  said('one', 'a1', 'Build a shared portal for migration data, kept by the secretariats.'),
  said('one', 'a2', 'Hold a yearly meeting of the chairs of neighbouring processes.'),
  said('two', 'b1', 'Secretariats should share data on migration through one common portal.'),
  said('two', 'b2', 'Train border officials in the rights of children.'),
  said('three', 'c1', 'Chairs of processes that are neighbours ought to meet once a year.'),
  said('three', 'c2', 'Invite the private sector to a dialogue on fair recruitment.'),
  said('four', 'd1', 'Agree on ethical recruitment with employers.'),
  said('four', 'd2', 'Offer training on children’s rights to officials at borders.'),
];

describe('recommendations that may say the same', () => {
  it('are found across groups by what their words have in common, whatever their endings', () => {
    const pairs = alikePairs(four, 'en').map(({ a, b }) => `${a.entry}~${b.entry}`);
    expect(pairs.toSorted()).toEqual(['a1~b1', 'a2~c1', 'b2~d2']);
  });

  it('come with the words that they share, the weightiest first', () => {
    expect(found(four).find(([pair]) => pair === 'b2~d2')?.[1]).toEqual(
      expect.arrayContaining(['officials', 'rights', 'children']),
    );
  });

  it('are not looked for within a group, and a text is as like itself as can be', () => {
    const text = 'Meet every year.';
    expect(alikePairs([said('one', 'a', text), said('one', 'b', text), said('two', 'c', text)], 'en')).toEqual([
      {
        a: { group: 'one', entry: 'a' },
        b: { group: 'two', entry: 'c' },
        likeness: 1,
        words: ['meet', 'every', 'year'],
      },
      {
        a: { group: 'one', entry: 'b' },
        b: { group: 'two', entry: 'c' },
        likeness: 1,
        words: ['meet', 'every', 'year'],
      },
    ]);
  });

  it('are not those that share only the words of every sentence, nor those that say nothing', () => {
    expect(
      found([said('one', 'a', 'It is for them to do this.'), said('two', 'b', 'This is to be done by them.')]),
    ).toEqual([]);
    expect(found([said('one', 'a', ''), said('two', 'b', '')])).toEqual([]);
  });

  it('are found in other languages', () => {
    const french = [
      said('one', 'a', 'Créer un portail commun de données migratoires.'),
      said('two', 'b', 'Partager les données sur les migrations dans des portails communs.'),
      said('three', 'c', 'Former les agents aux frontières.'),
    ];
    expect(found(french, 'fr').map(([pair]) => pair)).toEqual(['a~b']);
    const chinese = [said('one', 'a', '建立共同的移民数据门户'), said('two', 'b', '共同的移民数据门户')];
    expect(found(chinese, 'zh').map(([pair]) => pair)).toEqual(['a~b']);
  });
});
