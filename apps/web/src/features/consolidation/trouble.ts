import type { ConsolidationOutcome } from '#contract/consolidation';

/** What an edit came to that was not done; `unsaved`: what was written here is to be saved or decided on first. */
type Undone = Exclude<ConsolidationOutcome, 'saved'> | 'unsaved';

/** Why something was not done: what became of it on the server, or that it could not be sent. */
export type Trouble = { kind: 'undone'; undone: Undone } | { kind: 'failed'; error: unknown };

/** What stands in the way first; null where everything was done. */
export function troubleIn(outcomes: readonly ConsolidationOutcome[]): Trouble | null {
  const undone = outcomes.find((outcome) => outcome !== 'saved');
  return undone === undefined ? null : { kind: 'undone', undone };
}
