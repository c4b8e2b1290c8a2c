import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { englishAtOnce } from '../../words/en/at-once';
import { directionOf } from './direction';

/** Languages in which the desk speaks; Arabic is there to hold the layout to both directions. */
export const deskLanguages = ['en', 'fr', 'es', 'ar'] as const;
export type DeskLanguage = (typeof deskLanguages)[number];

/** Languages in which the server makes sentences. */
export type WordLanguage = Exclude<DeskLanguage, 'ar'>;

/** The language in which the server is asked for sentences that are shown among words of another. */
export function wordLanguageFor(language: string): WordLanguage {
  return language === 'fr' || language === 'es' ? language : 'en';
}

/** How each language calls itself. */
export const languageNames: Record<DeskLanguage, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/** All others are fetched when somebody wants them. */
const catalogues: Record<Exclude<DeskLanguage, 'en'>, () => Promise<Resource[string]>> = {
  fr: async () => (await import('../../words/fr/catalogue')).french,
  es: async () => (await import('../../words/es/catalogue')).spanish,
  ar: async () => (await import('../../words/ar/catalogue')).arabic,
};

const rememberedAs = 'plenary.language';

/** What somebody chose on this device, or the first language of their browser that the desk speaks. */
function preferredLanguage(): DeskLanguage {
  const wanted = [localStorage.getItem(rememberedAs) ?? '', ...navigator.languages].map((tag) => tag.split('-')[0]);
  return deskLanguages.find((language) => language === wanted.find((tag) => isDeskLanguage(tag))) ?? 'en';
}

function isDeskLanguage(tag: string | undefined): tag is DeskLanguage {
  return deskLanguages.some((language) => language === tag);
}

/** Makes the words ready, once, before anything is shown. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: englishAtOnce },
    defaultNS: 'common',
    // React escapes what it shows.
    interpolation: { escape: isolated },
  });
  await speak(preferredLanguage());
}

/** What stands in a sentence has a direction of its own: a name in Latin letters must not turn round the Arabic around it. */
function isolated(text: string): string {
  return directionOf(i18next.language) === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** Has the words of a language ready, also beside another that the desk speaks. */
async function learn(language: DeskLanguage): Promise<void> {
  if (language === 'en' || i18next.hasResourceBundle(language, 'common')) return;
  for (const [noun, words] of Object.entries(await catalogues[language]())) {
    i18next.addResourceBundle(language, noun, words);
  }
}

/**
 * Has the words ready that go with what is written in a language.
 *
 * @param content BCP 47
 * @returns their language: the same where the desk speaks it and its words could be fetched, else that of the desk
 */
export async function learnFor(content: string): Promise<string> {
  const language = deskLanguages.find((one) => one === content.split('-')[0]);
  if (language === undefined) return i18next.language;
  return learn(language).then(
    () => language,
    () => i18next.language,
  );
}

/** Changes the language of the desk. */
async function speak(language: DeskLanguage): Promise<void> {
  await learn(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** {@link speak}, also the next time on this device. */
export async function chooseLanguage(language: DeskLanguage): Promise<void> {
  localStorage.setItem(rememberedAs, language);
  await speak(language);
}
