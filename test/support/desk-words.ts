import i18next, { type Resource } from 'i18next';

export type DeskLanguage = 'en' | 'fr' | 'ar';

const catalogues = { en: 'english', fr: 'french', ar: 'arabic' };

/** What the desk says, such as `release:question`, with values in it. @throws Error where the desk has no such words */
export type DeskWords = (key: string, values?: Record<string, unknown>) => string;

/** The words of the desk in a language, for whoever goes about on it in that language. */
export async function deskWords(language: DeskLanguage): Promise<DeskWords> {
  // Put together here, because the desk is built and checked by rules of its own.
  const path = `../../apps/web/src/words/${language}/catalogue`;
  const catalogue = (await import(path)) as Record<string, Resource[string]>;
  const words = i18next.createInstance();
  const resources = { [language]: catalogue[catalogues[language]] ?? {} };
  // As the desk does: what stands in an Arabic sentence has a direction of its own.
  const escape = (text: string) => (language === 'ar' ? `\u2068${text}\u2069` : text);
  await words.init({ lng: language, resources, interpolation: { escape } });
  return (key, values = {}) => {
    if (!words.exists(key, values)) throw new Error(`the desk has no word ${key} in ${language}`);
    return words.t(key, values);
  };
}
