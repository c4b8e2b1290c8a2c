import i18next from 'i18next';

/** English words that only some screens say, by their noun. In other languages all words come at once. */
const later = {
  consolidation: async () => (await import('../../words/en/consolidation')).consolidation,
  documents: async () => (await import('../../words/en/documents')).documents,
  groups: async () => (await import('../../words/en/groups')).groups,
  highlights: async () => (await import('../../words/en/highlights')).highlights,
  log: async () => (await import('../../words/en/log')).log,
  mechanisms: async () => (await import('../../words/en/mechanisms')).mechanisms,
  outputProgress: async () => (await import('../../words/en/output-progress')).outputProgress,
  outputs: async () => (await import('../../words/en/outputs')).outputs,
  plenary: async () => (await import('../../words/en/plenary')).plenary,
  recommendations: async () => (await import('../../words/en/recommendations')).recommendations,
  reports: async () => (await import('../../words/en/reports')).reports,
  run: async () => (await import('../../words/en/run')).run,
  writing: async () => (await import('../../words/en/writing')).writing,
} as const;

type Noun = keyof typeof later;

/** Loads a screen together with the English words that only it says, or few besides. */
export async function withWords<Screen>(nouns: Noun | readonly Noun[], load: () => Promise<Screen>): Promise<Screen> {
  const learn = async (noun: Noun) => i18next.addResourceBundle('en', noun, await later[noun]());
  const [screen] = await Promise.all([load(), ...[nouns].flat().map(learn)]);
  return screen;
}
