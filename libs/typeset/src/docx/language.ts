/**
 * Word's proofing tools go by language and region; the spelling of United Nations documents where the region is open.
 */
const regions: Record<string, string> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

/** The language of a text as Word names it (ISO/IEC 29500-1 §17.3.2.20). */
export function wordLanguage(language: string): { value: string; bidirectional: string } {
  const value = regions[language] ?? language;
  return { value, bidirectional: value };
}
