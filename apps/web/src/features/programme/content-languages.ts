/** Languages in which meetings are held most; a file can name any other. */
const languages = ['en', 'fr', 'es', 'ar', 'de', 'it', 'pt', 'ru', 'zh'];

/**
 * The languages in which a meeting's documents can be written, or its groups can work, as people read them.
 *
 * @param current those that have been chosen
 * @param spoken in which they are named
 */
export function contentLanguages(current: readonly string[], spoken: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([spoken], { type: 'language' });
  const all = [...current.filter((tag) => !languages.includes(tag)), ...languages];
  return all.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }));
}
