import { describe, expect, it } from '@jest/globals';
import { arabic } from './ar/catalogue';
import { english } from './en/catalogue';
import { french } from './fr/catalogue';
import { spanish } from './es/catalogue';

type Catalogue = Record<string, Record<string, string>>;

/** Each text of a catalogue by its noun and key. */
function textsOf(catalogue: Catalogue): [string, string][] {
  return Object.entries(catalogue).flatMap(([noun, words]) =>
    Object.entries(words).map(([key, text]): [string, string] => [`${noun}.${key}`, text]),
  );
}

/** The keys that are counted, without their forms. */
function countedIn(catalogue: Catalogue): string[] {
  return textsOf(catalogue).flatMap(([key]) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []));
}

const placesIn = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe.each([
  ['fr', french],
  ['es', spanish],
  ['ar', arabic],
] as const)('the words in %s', (language, catalogue) => {
  const texts = new Map(textsOf(catalogue));

  it('have every form of a plural that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wanted = pluralCategories.filter((form) => form !== 'zero');
    const missing = countedIn(english).flatMap((key) =>
      wanted.map((form) => `${key}_${form}`).filter((formed) => !texts.has(formed)),
    );
    expect(missing).toEqual([]);
  });

  it('take in what the English ones take in', () => {
    const astray = textsOf(english).filter(([key, text]) => {
      const other = texts.get(key) ?? '';
      // A single thing may be told without its number.
      const wanted = placesIn(text).filter((place) => place !== '{{count}}' || !key.endsWith('_one'));
      return !wanted.every((place) => other.includes(place));
    });
    expect(astray.map(([key]) => key)).toEqual([]);
  });

  it('say something everywhere', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
});
