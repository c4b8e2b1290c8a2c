import type { AnyEntry, EntryEdit } from './entry-edits.rules.js';

/** What an entry says, as the trail keeps it. */
interface RecordedEntry {
  part: string;
  ordinal: number;
  removed: boolean;
  fields: Record<string, unknown>;
}

/** The entries that an edit has made otherwise, before and after, by their ids. */
export function changedEntries<Entry extends AnyEntry>(before: readonly Entry[], after: readonly Entry[]) {
  const stood = new Map(before.map((entry) => [entry.id, entry]));
  const changed = after.filter((entry) => stood.get(entry.id) !== entry);
  const earlier = changed.flatMap(({ id }) => stood.get(id) ?? []);
  return { changed, before: recorded(earlier), after: recorded(changed) };
}

function recorded(entries: readonly AnyEntry[]): Record<string, RecordedEntry> {
  return Object.fromEntries(
    entries.map(({ id, part, ordinal, removedAt, fields }) => {
      const values = Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.value] as const] : []));
      return [id, { part, ordinal, removed: removedAt !== null, fields: Object.fromEntries(values) }];
    }),
  );
}

/** Texts that were not written: the trail keeps them, whatever becomes of the window in which they were typed. */
export function unwrittenTexts<Outcome extends string>(
  edits: readonly (EntryEdit<string, string, unknown> | { kind: 'renew' })[],
  outcomes: readonly (Outcome | 'saved')[],
) {
  return edits.flatMap((edit, index) => {
    const outcome = outcomes[index];
    if (edit.kind !== 'set' || outcome === 'saved' || outcome === undefined) return [];
    return [{ entry: edit.entry, field: edit.field, value: edit.value, seen: edit.seen, outcome }];
  });
}
