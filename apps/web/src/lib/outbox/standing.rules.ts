import type { ProblemCode } from '../api/problem';

/**
 * Whether what waits is also kept on this device. `none`: the browser has no place for it, or none for a page without a secure
 * connection; `full`: it refuses; `signedOut`: somebody has signed out in this browser; `starting`: not yet.
 */
export type Keeping = 'kept' | 'starting' | 'none' | 'insecure' | 'full' | 'signedOut';

/** How far what was written has come. */
export interface Progress {
  /** How many edits the server has not answered. */
  waiting: number;
  /** How many it did not take. */
  unsettled: number;
  /** Why the last request failed; null where it did not. */
  failure: ProblemCode | null;
  isOnline: boolean;
  /** When the server last answered that it has taken something; milliseconds, null where it never has. */
  savedAt: number | null;
  keeping: Keeping;
}

/** What is said of it. */
export type Standing =
  | { kind: 'untouched' }
  | { kind: 'saved'; at: number }
  | { kind: 'saving' }
  /** All else is saved, but for what somebody has to decide on. */
  | { kind: 'undecided'; count: number }
  /** Waits on this device alone, for a network or for the server. */
  | { kind: 'onDevice'; count: number }
  /** Waits in this window alone. */
  | { kind: 'nowhere'; count: number; why: Exclude<Keeping, 'kept'> }
  /** Waits for somebody to sign in again. */
  | { kind: 'signedOut'; count: number }
  /** Waits, and will not be taken as things are. */
  | { kind: 'held'; count: number; why: ProblemCode };

/** Passing failures: the same request may succeed in a while. */
const passing: readonly ProblemCode[] = ['network', 'service.unavailable', 'internal', 'too-many-requests'];

export function standingOf(progress: Progress): Standing {
  const { waiting: count, unsettled, failure, isOnline, savedAt, keeping } = progress;
  if (count === 0 && unsettled > 0) return { kind: 'undecided', count: unsettled };
  if (count === 0) return savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: savedAt };
  if (failure === 'sign-in.required' || failure === 'sign-in.ended') return { kind: 'signedOut', count };
  if (failure !== null && !passing.includes(failure)) return { kind: 'held', count, why: failure };
  if (failure === null && isOnline) return { kind: 'saving' };
  return keeping === 'kept' ? { kind: 'onDevice', count } : { kind: 'nowhere', count, why: keeping };
}
