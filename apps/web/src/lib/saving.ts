import { useSyncExternalStore } from 'react';

/** How what somebody has done stands: on the server, on its way there, or not there and why. */
export interface Saving {
  /** Changes that are on their way. */
  pending: number;
  /** When the last one arrived; null while there was none. */
  savedAt: Date | null;
  /** Why the last one did not; null where it did. */
  failure: unknown;
}

let saving: Saving = { pending: 0, savedAt: null, failure: null };
const listeners = new Set<() => void>();

function become(next: Saving): void {
  saving = next;
  for (const listener of listeners) listener();
}

/** Does a change and has the state tell of it; what it throws is thrown on. */
export async function saved<T>(change: () => Promise<T>): Promise<T> {
  become({ ...saving, pending: saving.pending + 1, failure: null });
  try {
    const done = await change();
    become({ pending: saving.pending - 1, savedAt: new Date(), failure: saving.failure });
    return done;
  } catch (failure) {
    become({ ...saving, pending: saving.pending - 1, failure });
    throw failure;
  }
}

/** Has been read: the state no longer tells of it. */
export function forgetFailure(): void {
  become({ ...saving, failure: null });
}

export function useSaving(): Saving {
  return useSyncExternalStore(subscribe, () => saving);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The browser asks before it leaves a page with changes on their way, or with one that was not saved. */
export function warnBeforeLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (saving.pending > 0 || saving.failure !== null) event.preventDefault();
  });
}
