import { type WordLanguage, wordLanguages } from '#words/words';

/** Of the codes that CLDR has names for, those that are no State and no territory: unions, pseudo-regions, what is unknown. */
const noStates = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const and = { en: 'and', fr: 'et', es: 'y' } as const;

let known: string[] | undefined;

/**
 * The names of States and territories in the languages of the product (CLDR, by ISO 3166-1 code), such as Switzerland or Suisse: as
 * CLDR has them, with its “&” and “St.” in words, and without what it adds to tell two apart (“Congo - Kinshasa”).
 */
export function stateNames(): readonly string[] {
  known ??= [...new Set(wordLanguages.flatMap((language) => namesIn(language).flatMap(variantsIn(language))))];
  return known;
}

const variantsIn =
  (language: WordLanguage) =>
  (name: string): string[] => {
    const [plain = name] = name.split(/ - | \(/);
    return [name, plain, plain.replace(' & ', ` ${and[language]} `), plain.replace('St. ', 'Saint ')];
  };

function namesIn(language: WordLanguage): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter((code) => !noStates.has(code)).flatMap((code) => names.of(code) ?? []);
}
