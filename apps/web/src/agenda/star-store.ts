import type { AgendaFacts } from '#contract/agenda-facts';
import { readKept, writeKept } from './kept';

/** Where the sessions that somebody has chosen are kept. */
export interface StarStore {
  kind: 'device' | 'account';
  /** Ids of sessions. */
  read: () => Promise<string[]>;
  /** Throws where it could not be kept. */
  write: (session: string, chosen: boolean) => Promise<void>;
}

type Meeting = Pick<AgendaFacts, 'slug'>;

export function starsOnDevice({ slug }: Meeting): StarStore {
  const key = `agenda-stars ${slug}`;
  const read = (): string[] => {
    const kept = readKept(key);
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  };
  return {
    kind: 'device',
    read: () => Promise.resolve(read()),
    write: (session, chosen) => {
      const others = read().filter((id) => id !== session);
      const now = chosen ? [...others, session] : others;
      writeKept(key, now.length === 0 ? null : now);
      return Promise.resolve();
    },
  };
}

/** The stars of the account that is signed in; null where none is, or where nobody can be asked. */
export async function findStarsOfAccount({ slug }: Meeting): Promise<StarStore | null> {
  try {
    const { account } = (await readJson('/api/session')) as { account: unknown };
    return account === null ? null : starsOfAccount(slug);
  } catch {
    return null;
  }
}

function starsOfAccount(slug: string): StarStore {
  return {
    kind: 'account',
    read: async () => {
      const stars = (await readJson('/api/my-part/stars')) as { meeting: string; session: string }[];
      return stars.filter(({ meeting }) => meeting === slug).map(({ session }) => session);
    },
    write: async (session, chosen) => {
      const address = `/api/my-part/stars/${slug}/${encodeURIComponent(session)}`;
      const { ok } = await fetch(address, { method: chosen ? 'PUT' : 'DELETE' });
      if (!ok) throw new Error('the star was not kept');
    },
  };
}

/** What was chosen on this device before signing in goes to the account. */
export async function moveStars(from: StarStore, to: StarStore): Promise<void> {
  for (const session of await from.read()) {
    await to.write(session, true);
    await from.write(session, false);
  }
}

async function readJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`answered with ${answer.status}`);
  return answer.json();
}
