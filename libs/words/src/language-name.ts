import type { WordKey } from './english.js';
import type { Words } from './words.js';

type LanguageWord = Extract<WordKey, `language${string}`>;

/** The official languages of the United Nations, and Portuguese. */
const names: Readonly<Record<string, LanguageWord>> = {
  ar: 'languageArabic',
  en: 'languageEnglish',
  es: 'languageSpanish',
  fr: 'languageFrench',
  pt: 'languagePortuguese',
  ru: 'languageRussian',
  zh: 'languageChinese',
};

/** What a language is called; one that has no name here is named by its tag. */
export function languageName(tag: string, words: Words): string {
  const word = names[tag.split('-')[0] ?? tag];
  return word === undefined ? tag : words(word);
}
