/** Languages in which meetings are held most; a file can name any other. */
const languages = ['en', 'fr', 'es', 'ar', 'de', 'it', 'pt', 'ru', 'zh'];

/**
 * The languages in which a meeting's documents can be written, as people read them.
 *
 * @param current the one that a meeting has
 * @param spoken in which they are named
 */
export function contentLanguages(current: string, spoken: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([spoken], { type: 'language' });
  const all = languages.includes(current) ? languages : [current, ...languages];
  return all.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }));
}
