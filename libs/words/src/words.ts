import { createInstance } from 'i18next';
import { LRUCache } from 'lru-cache';
import { english, type WordKey } from './english.js';
import { french } from './french.js';
import { spanish } from './spanish.js';

/** Languages in which the product speaks, the first being that of a content in any other language. */
export const wordLanguages = ['en', 'fr', 'es'] as const;
export type WordLanguage = (typeof wordLanguages)[number];

type Stem<K> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;

/** Gives the words for a key, with values filled in; `count` chooses between singular and plural. */
export type Words = (key: Stem<WordKey>, values?: Record<string, string | number>) => string;

const i18n = createInstance({
  lng: 'en',
  resources: { en: { translation: english }, fr: { translation: french }, es: { translation: spanish } },
  // Words are escaped where they are written out, by the writer of that format.
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
});
void i18n.init();

/** A language's words with these values, such as "Session 4:", come again and again in a document and from one to the next. */
const mostRemembered = 500;

const fixed = new Map<WordLanguage, Words>(
  wordLanguages.map((language) => {
    const translate = i18n.getFixedT(language);
    const memory = new LRUCache<string, string>({ max: mostRemembered });
    const words: Words = (key, values) => {
      const question = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
      const known = memory.get(question);
      if (known !== undefined) return known;
      const answer = translate(key, values);
      memory.set(question, answer);
      return answer;
    };
    return [language, words];
  }),
);

/** The words of a language. */
export function wordsIn(language: WordLanguage): Words {
  const words = fixed.get(language);
  if (!words) throw new RangeError(`no words in ${language}`);
  return words;
}

/** The language of words that fits a content: its own if the product speaks it, English otherwise. */
export function wordLanguageFor(contentLanguage: string): WordLanguage {
  const primary = contentLanguage.split('-')[0];
  return wordLanguages.find((language) => language === primary) ?? 'en';
}
