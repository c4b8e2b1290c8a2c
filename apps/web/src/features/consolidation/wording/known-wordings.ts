import { Wordings } from './wordings';

const known = new Map<string, Wordings>();

/** What somebody words in a plenary: it is there again when they come back to the screen. */
export function wordingsOf(account: string, slug: string, session: string): Wordings {
  const key = `${account} ${slug} ${session}`;
  const wordings = known.get(key) ?? new Wordings();
  known.set(key, wordings);
  return wordings;
}

// Also from another screen: what is not saved here is nowhere else.
addEventListener('beforeunload', (event) => {
  if ([...known.values()].some(({ wouldLose }) => wouldLose)) event.preventDefault();
});
