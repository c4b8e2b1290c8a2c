import type { Masthead } from '#contract/masthead';
import { formatDate } from '#time/format';
import type { Block, ParagraphStyle, Run } from '#typeset/tree';
import type { WordKey } from '#words/english';
import type { Voice } from './voice.js';

/**
 * How a release is cited, at the top of its documents, as the United Nations do it: symbol, distribution, date of issue, and the
 * language of the original. Where there is no symbol and the distribution is the usual one, there is nothing to say.
 */
export function mastheadBlocks(masthead: Masthead | undefined, voice: Voice): Block[] {
  if (!masthead || (masthead.symbol === undefined && masthead.distribution === 'general')) return [];
  const { symbol, issuedOn, distribution, language } = masthead;
  const { words, own } = voice;
  return [
    ...(symbol === undefined ? [] : [line('symbol', { text: symbol })]),
    line('distribution', own(words(distributions[distribution]))),
    line('distribution', own(formatDate(issuedOn, voice.language))),
    line('original', own(words('originalIn', { language: nameOf(language, voice) }))),
  ];
}

function line(style: ParagraphStyle, run: Run): Block {
  return { kind: 'paragraph', style, runs: [run] };
}

const distributions = { general: 'distributionGeneral', limited: 'distributionLimited' } as const;

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
type LanguageWord = Extract<WordKey, `language${string}`>;

/** A language that has no name here is named by its tag. */
function nameOf(tag: string, { words }: Voice): string {
  const word = names[tag.split('-')[0] ?? tag];
  return word === undefined ? tag : words(word);
}
