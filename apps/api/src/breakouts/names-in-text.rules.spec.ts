import { describe, expect, it } from '@jest/globals';
import { nameFinder } from './names-in-text.rules.js';

const find = nameFinder({
  people: [
    { honorific: 'Ms', givenName: 'Ada', familyName: 'Young' },
    { honorific: 'H.E. Mr', givenName: 'José', familyName: 'Núñez (Jr.)' },
    { familyName: 'Benoît' },
  ],
  mechanisms: ['Prague Process', 'MIDSA'],
});
const all = (text: string) => find(text, 'all');

describe('names in a text', () => {
  it('are those of people, however they are written', () => {
    expect(all('As Ms Young and ADA YOUNG said to José Núñez (Jr.)')).toEqual([
      'Ms Young',
      'ADA YOUNG',
      'José Núñez (Jr.)',
    ]);
    expect(all('The idea of Benoît')).toEqual(['Benoît']);
    expect(all('The idea of Benoi\u0302t')).toEqual(['Benoît']);
    expect(all('Ada\n Young proposed it')).toEqual(['Ada\n Young']);
  });

  it('are not words that are like them', () => {
    expect(all('Young people migrate. “Young women too.” The young, and Youngsters.')).toEqual([]);
    expect(all('Asked by Young people')).toEqual(['Young']);
    expect(all('Niger delta; chad; guinea fowl; a jordan')).toEqual(['Niger']);
  });

  it('are those of the mechanisms of the meeting and of States, the longest that stands there, each once', () => {
    expect(all('the prague process, MIDSA, Equatorial Guinea, Guinea and Guinea')).toEqual([
      'prague process',
      'MIDSA',
      'Equatorial Guinea',
      'Guinea',
    ]);
    expect(all('Bosnia and Herzegovina, Congo, Suisse, México, Saint Lucia, Myanmar')).toEqual([
      'Bosnia and Herzegovina',
      'Congo',
      'Suisse',
      'México',
      'Saint Lucia',
      'Myanmar',
    ]);
  });

  it('are of people alone where something is addressed to somebody', () => {
    expect(find('The Prague Process, Switzerland and Ms Young', 'people')).toEqual(['Ms Young']);
    expect(nameFinder({ people: [], mechanisms: [] })('The Prague Process', 'all')).toEqual([]);
  });
});
