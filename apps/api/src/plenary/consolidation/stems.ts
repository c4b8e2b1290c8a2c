import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stopwords as commonArabic } from '@orama/stopwords/arabic';
import { stopwords as commonEnglish } from '@orama/stopwords/english';
import { stopwords as commonFrench } from '@orama/stopwords/french';
import { stopwords as commonPortuguese } from '@orama/stopwords/portuguese';
import { stopwords as commonRussian } from '@orama/stopwords/russian';
import { stopwords as commonSpanish } from '@orama/stopwords/spanish';

interface Morphology {
  stem: (word: string) => string;
  /** Words that say nothing by themselves. */
  common: ReadonlySet<string>;
}

const morphologies: Readonly<Record<string, Morphology>> = {
  ar: { stem: arabic, common: new Set(commonArabic) },
  en: { stem: english, common: new Set(commonEnglish) },
  es: { stem: spanish, common: new Set(commonSpanish) },
  fr: { stem: french, common: new Set(commonFrench) },
  pt: { stem: portuguese, common: new Set(commonPortuguese) },
  ru: { stem: russian, common: new Set(commonRussian) },
};

/** Any other language is compared word by word. */
const unknown: Morphology = { stem: (word) => word, common: new Set() };

/** The words of a text that say something, in its order, each with its stem. */
export function stemsOf(text: string, language: string): { stem: string; word: string }[] {
  const { stem, common } = morphologies[language.slice(0, 2)] ?? unknown;
  return (
    [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.normalize('NFC'))]
      .filter(({ isWordLike }) => isWordLike)
      // What stands beside an apostrophe is an ending or an article: “children’s”, “l’accès”.
      .flatMap(({ segment }) => segment.toLocaleLowerCase(language).split(/['’]/u))
      .filter((word) => word.length > 1 && !common.has(word))
      .map((word) => ({ stem: stem(word), word }))
  );
}
