import type { OutputEdit, OutputOutcome, OutputValue } from '#contract/output';
import type { StandingEntry } from './output-edits.rules.js';

/** What an entry says, as the trail keeps it. */
export interface RecordedEntry {
  part: string;
  ordinal: number;
  removed: boolean;
  fields: Record<string, OutputValue>;
}

/** The entries that an edit has made otherwise, before and after, by their ids. */
export function changedEntries(before: readonly StandingEntry[], after: readonly StandingEntry[]) {
  const stood = new Map(before.map((entry) => [entry.id, entry]));
  const changed = after.filter((entry) => stood.get(entry.id) !== entry);
  const earlier = changed.flatMap(({ id }) => stood.get(id) ?? []);
  return { changed, before: recorded(earlier), after: recorded(changed) };
}

function recorded(entries: readonly StandingEntry[]): Record<string, RecordedEntry> {
  return Object.fromEntries(
    entries.map(({ id, part, ordinal, removedAt, fields }) => {
      const values = Object.entries(fields).map(([name, { value }]) => [name, value] as const);
      return [id, { part, ordinal, removed: removedAt !== null, fields: Object.fromEntries(values) }];
    }),
  );
}

/** Texts that did not go into the output: the trail keeps them, whatever becomes of the window in which they were written. */
export function unwrittenTexts(edits: readonly OutputEdit[], outcomes: readonly OutputOutcome[]) {
  return edits.flatMap((edit, index) => {
    const outcome = outcomes[index];
    if (edit.kind !== 'set' || outcome === 'saved' || outcome === undefined) return [];
    return [{ entry: edit.entry, field: edit.field, value: edit.value, seen: edit.seen, outcome }];
  });
}
