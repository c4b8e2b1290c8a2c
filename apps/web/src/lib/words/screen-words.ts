import i18next from 'i18next';

/** English words that only some screens say, by their noun. In other languages all words come at once. */
const later = {
  groups: async () => (await import('../../words/en/groups')).groups,
  mechanisms: async () => (await import('../../words/en/mechanisms')).mechanisms,
  outputProgress: async () => (await import('../../words/en/output-progress')).outputProgress,
  outputs: async () => (await import('../../words/en/outputs')).outputs,
} as const;

/** Loads a screen together with the English words that only it says. */
export async function withWords<Screen>(noun: keyof typeof later, load: () => Promise<Screen>): Promise<Screen> {
  const [screen, words] = await Promise.all([load(), later[noun]()]);
  i18next.addResourceBundle('en', noun, words);
  return screen;
}
