import { hasField, isListField, type OutputEdit, type OutputOutcome, type OutputValue } from '#contract/output';
import type { OutputFieldName, OutputPart, OutputState } from '#contract/output-parts';
import { type EntryForm, type Hand, type StandingEntryOf, withEntryEdit } from './entry-edits.rules.js';

/** An entry of an output as it is kept. */
export type StandingEntry = StandingEntryOf<OutputPart, OutputFieldName, OutputValue>;

const form: EntryForm<OutputPart, OutputFieldName, OutputValue, StandingEntry> = {
  begun: (place) => ({ ...place, fields: {}, removedAt: null, version: 1 }),
  hasField,
  emptyOf: (field) => (isListField(field) ? [] : ''),
  isSame,
};

export interface EditedEntries {
  /** All of the output, removed ones too. */
  entries: StandingEntry[];
  /** Of each edit, in the order of the edits. */
  outcomes: OutputOutcome[];
}

/**
 * Does one edit after another to the entries of an output.
 *
 * @param state where it is not open, only what is done already is `saved`, and all else is `closed`
 */
export function withEdits(
  standing: readonly StandingEntry[],
  edits: readonly OutputEdit[],
  state: OutputState,
  hand: Hand,
): EditedEntries {
  let entries = [...standing];
  const outcomes = edits.map((edit): OutputOutcome => {
    const changed = withEntryEdit(entries, edit, form, hand);
    if (typeof changed === 'string') return changed;
    if (state !== 'open') return 'closed';
    entries = changed;
    return 'saved';
  });
  return { entries, outcomes };
}

function isSame(a: OutputValue, b: OutputValue): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
