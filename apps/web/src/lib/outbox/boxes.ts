import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Sealed } from './seal';

/** Whose a box is, and of which form of a meeting. */
export type BoxNames = { account: string; slug: string } & (GroupNames | { form: 'highlights' });

/** Of a breakout group's form. */
interface GroupNames {
  session: string;
  group: string;
}

/** {@link BoxNames} in their order: boxes are sealed under them. */
export function namesIn(names: BoxNames): string[] {
  const { account, slug } = names;
  return [account, slug, ...('form' in names ? [names.form] : [names.session, names.group])];
}

/** What one window has not yet sent, sealed. What is beside it says only whose it is and how much. */
export type Box = BoxNames &
  Sealed & {
    /** Of the window, random. */
    id: string;
    /** How many changes would be lost with it. */
    count: number;
  };

interface Schema extends DBSchema {
  boxes: { key: string; value: Box };
}

const name = 'plenary-outbox';

/** The boxes of this browser, as long as they are there. */
export interface Boxes {
  list: () => Promise<Box[]>;
  /** Puts a box, and where another is named in its place: both or none. */
  put: (box: Box, replaced?: string) => Promise<void>;
  delete: (id: string) => Promise<void>;
  close: () => void;
}

/**
 * Opens what this browser keeps; throws where it keeps nothing.
 *
 * @param gone told once where another window deletes all of it
 */
export async function openBoxes(gone: () => void): Promise<Boxes> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade: (made) => void made.createObjectStore('boxes', { keyPath: 'id' }),
    blocking: () => {
      database.close();
      gone();
    },
  });
  return {
    list: () => database.getAll('boxes'),
    put: async (box, replaced) => {
      const change = database.transaction('boxes', 'readwrite');
      const deleted = replaced === undefined ? undefined : change.store.delete(replaced);
      await Promise.all([deleted, change.store.put(box), change.done]);
    },
    delete: (id) => database.delete('boxes', id),
    close: () => database.close(),
  };
}

/** Deletes what this browser keeps for an account; all there is, with the place for it, where nothing is another account's. */
export async function deleteBoxesOf(account: string): Promise<void> {
  const boxes = await openBoxes(() => undefined);
  const all = await boxes.list();
  await Promise.all(all.filter((box) => box.account === account).map(({ id }) => boxes.delete(id)));
  boxes.close();
  if (all.every((box) => box.account === account)) await deleteDB(name);
}
