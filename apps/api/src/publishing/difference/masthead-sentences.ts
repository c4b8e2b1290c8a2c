import type { Difference, MastheadChange } from '#contract/difference';
import { formatDate } from '#time/format';
import { languageName } from '#words/language-name';
import { type WordLanguage, type Words, wordsIn } from '#words/words';

const fieldWords = {
  symbol: 'fieldSymbol',
  issuedOn: 'fieldIssuedOn',
  distribution: 'fieldDistribution',
  language: 'fieldOriginal',
} as const satisfies Record<MastheadChange['field'], string>;

/** What is new of the symbol of the documents, their date of issue, their distribution and the language of the original. */
export function mastheadSentences({ masthead }: Difference, language: WordLanguage): string[] {
  const words = wordsIn(language);
  return masthead.map((change) => {
    const field = words(fieldWords[change.field]);
    const [before, after] = [change.before, change.after].map((value) =>
      value === undefined ? undefined : printed(change.field, value, words, language),
    );
    if (before === undefined) return words('fieldNew', { field, after: after ?? '' });
    if (after === undefined) return words('fieldGone', { field, before });
    return words('mastheadChanged', { field, before, after });
  });
}

function printed(field: MastheadChange['field'], value: string, words: Words, language: WordLanguage): string {
  switch (field) {
    case 'symbol':
      return value;
    case 'issuedOn':
      return formatDate(value, language);
    case 'distribution':
      return words(value === 'limited' ? 'limitedDistribution' : 'generalDistribution');
    case 'language':
      return languageName(value, words);
  }
}
