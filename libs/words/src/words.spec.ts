import { describe, expect, it } from '@jest/globals';
import { english } from './english.js';
import { french } from './french.js';
import { spanish } from './spanish.js';
import { wordLanguageFor, wordsIn } from './words.js';

describe('the words', () => {
  it.each([
    ['French', french],
    ['Spanish', spanish],
  ])('in %s have the places of the English ones', (_name, catalogue) => {
    const places = (words: Record<string, string>) =>
      Object.fromEntries(Object.entries(words).map(([key, text]) => [key, (text.match(/\{+\w+\}+/g) ?? []).sort()]));
    expect(places(catalogue)).toEqual(places(english));
  });

  it('choose between singular and plural', () => {
    const words = wordsIn('en');
    expect([1, 2, 0].map((count) => words('moderator', { count }))).toEqual([
      'Moderator:',
      'Moderators:',
      'Moderators:',
    ]);
    expect(wordsIn('es')('coFacilitator', { count: 2 })).toBe('Cofacilitan:');
  });

  it('take values as they are, even where a value looks like a place', () => {
    expect(wordsIn('en')('group', { number: 1, name: '<b>{{number}}</b> $t(agenda)' })).toBe(
      'Group 1: <b>{{number}}</b> $t(agenda)',
    );
  });

  it('are in the language of the content, or in English', () => {
    expect(['fr', 'fr-CH', 'es-419', 'ar', 'en-GB'].map(wordLanguageFor)).toEqual(['fr', 'fr', 'es', 'en', 'en']);
  });
});
