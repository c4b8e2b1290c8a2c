import type { OutputEdit, OutputEntry } from '#contract/output';
import { type Entries, fieldOf, type SetEdit } from './fields.rules';
import type { Queue, Unsettled } from './queue.rules';

/**
 * The entries of an output as one person sees them: as they are on the server, with what this person has done since. A field that
 * somebody else changes meanwhile follows at once, unless something of this person's is in it. Versions, names and times stay those of
 * the server. What nobody has touched is the same object as before.
 */
export function shown(output: Entries, queue: Queue): Entries {
  const done = [...(queue.sending ?? []), ...queue.waiting];
  const now = done.reduce(withEdit, { entries: output.entries, removed: output.removed });
  const beside = queue.unsettled.flatMap(({ edit, why }) =>
    edit.kind === 'set' && (why === 'conflict' || why === 'refused') ? [edit] : [],
  );
  return { ...now, entries: beside.reduce(withValue, now.entries) };
}

/** What was not taken and has no place among the entries that are shown, where it could be decided on. */
export function unplaced({ unsettled }: Queue, { entries }: Entries): Unsettled[] {
  return unsettled.filter(({ edit, why }) => {
    const isBeside = edit.kind === 'set' && (why === 'conflict' || why === 'refused');
    return !isBeside || !entries.some(({ id }) => id === edit.entry);
  });
}

function withEdit(now: Entries, edit: OutputEdit): Entries {
  const { entries, removed } = now;
  const gone = removed.find(({ id }) => id === edit.entry);
  switch (edit.kind) {
    case 'add': {
      const isThere = [...entries, ...removed].some(({ id }) => id === edit.entry);
      const entry: OutputEntry = { id: edit.entry, part: edit.part, fields: {}, version: 0 };
      return isThere ? now : { removed, entries: [...entries, entry] };
    }
    case 'set': {
      const back = gone ? restored(now, gone) : now;
      return { ...back, entries: withValue(back.entries, edit) };
    }
    case 'move':
      return { removed, entries: moved(entries, edit.entry, edit.before) };
    case 'remove': {
      const entry = entries.find(({ id }) => id === edit.entry);
      return entry ? { entries: entries.filter((one) => one !== entry), removed: [entry, ...removed] } : now;
    }
    case 'restore':
      return gone ? restored(now, gone) : now;
  }
}

function restored({ entries, removed }: Entries, entry: OutputEntry): Entries {
  return { entries: [...entries, entry], removed: removed.filter((one) => one !== entry) };
}

function withValue(entries: OutputEntry[], { entry, field, value }: SetEdit): OutputEntry[] {
  return entries.map((one) => {
    if (one.id !== entry) return one;
    const { version } = fieldOf(one, field);
    const standing = one.fields[field] ?? { version, by: null, at: '' };
    return { ...one, fields: { ...one.fields, [field]: { ...standing, value } } };
  });
}

/** Only the order within a part counts. */
function moved(entries: OutputEntry[], id: string, before: string | null): OutputEntry[] {
  const entry = entries.find((one) => one.id === id);
  if (!entry) return entries;
  const others = entries.filter((one) => one !== entry);
  const place = others.findIndex((one) => one.id === before && one.part === entry.part);
  return others.toSpliced(place === -1 ? others.length : place, 0, entry);
}
