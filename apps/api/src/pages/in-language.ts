import { type WordLanguage, wordLanguageFor, wordLanguages } from '#words/words';

/** The site speaks English where nobody asks for another language. */
export const siteLanguage: WordLanguage = 'en';

/** A path of the site that asks for a language, unless it is the one that is spoken there anyway. */
export function inLanguage(path: string, language: WordLanguage, spoken: WordLanguage): string {
  return language === spoken ? path : `${path}?lang=${language}`;
}

/** A path of a meeting, whose pages and files speak the language of its content unless they are asked not to. */
export function meetingPath(
  meeting: { slug: string; language: string },
  language: WordLanguage,
  rest: '' | `/${string}` = '',
): string {
  return inLanguage(`/meetings/${meeting.slug}${rest}`, language, wordLanguageFor(meeting.language));
}

/** The first of the wanted languages in which the product speaks: `fr-CH` is French. */
export function languageFor(wanted: readonly string[]): WordLanguage {
  const spoken = wanted.map((tag) => wordLanguages.find((language) => language === tag.split('-')[0]?.toLowerCase()));
  return spoken.find((language) => language !== undefined) ?? siteLanguage;
}
