/** The last piece of work under each key, done or not. */
const last = new Map<string, Promise<unknown>>();

/** Begins work when all work that was asked for before under the same key has ended, well or not. */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(key) ?? Promise.resolve()).catch(() => undefined).then(work);
  last.set(key, turn);
  return turn;
}
