import { useSyncExternalStore } from 'react';

/** Steps of the draft's history that were taken on this page, by their ids. */
interface Steps {
  /** Can be taken back, the last one first. */
  done: readonly string[];
  /** Steps that took one back; taking these back does it again. */
  undone: readonly string[];
}

const none: Steps = { done: [], undone: [] };
const steps = new Map<string, Steps>();
const listeners = new Set<() => void>();

function become(slug: string, next: Steps): void {
  steps.set(slug, next);
  for (const listener of listeners) listener();
}

/** Whoever does something new cannot do again what was taken back before. */
export function noteStep(slug: string, step: string | null): void {
  if (step !== null) become(slug, { done: [...stepsOf(slug).done, step], undone: [] });
}

/** The last step was taken back by another step, or cannot be any more (null). */
export function noteUndo(slug: string, by: string | null): void {
  const { done, undone } = stepsOf(slug);
  become(slug, { done: done.slice(0, -1), undone: by === null ? undone : [...undone, by] });
}

/** What was taken back last was done again by another step, or cannot be any more (null). */
export function noteRedo(slug: string, by: string | null): void {
  const { done, undone } = stepsOf(slug);
  become(slug, { done: by === null ? done : [...done, by], undone: undone.slice(0, -1) });
}

export function stepsOf(slug: string): Steps {
  return steps.get(slug) ?? none;
}

export function useSteps(slug: string): Steps {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => stepsOf(slug),
  );
}
