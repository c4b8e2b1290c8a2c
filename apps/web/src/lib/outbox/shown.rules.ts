import type { AddEdit, Edit, Entries, Entry, SetEdit, Written } from './edits';
import type { Queue, Unsettled } from './queue.rules';

/**
 * The entries of a form as one person sees them: as they are on the server, with what this person has done since. A field that
 * somebody else changes meanwhile follows at once, unless something of this person's is in it. Versions, names and times stay those of
 * the server. What nobody has touched is the same object as before.
 *
 * @param begin an entry with nothing in it yet
 */
export function shown<W extends Written, E extends Entry<W>>(
  { entries, removed }: Entries<W, E>,
  queue: Queue<W>,
  begin: (edit: AddEdit<W>) => E,
): Entries<W, E> {
  const done = [...(queue.sending ?? []), ...queue.waiting];
  const now = done.reduce((before, edit) => withEdit(before, edit, begin), { entries, removed });
  const beside = queue.unsettled.flatMap(({ edit, why }) =>
    edit.kind === 'set' && (why === 'conflict' || why === 'refused') ? [edit] : [],
  );
  return { ...now, entries: beside.reduce(withValue, now.entries) };
}

/** What was not taken and has no place among the entries that are shown, where it could be decided on. */
export function unplaced<W extends Written>({ unsettled }: Queue<W>, { entries }: Entries<W>): Unsettled<W>[] {
  return unsettled.filter(({ edit, why }) => {
    const isBeside = edit.kind === 'set' && (why === 'conflict' || why === 'refused');
    return !isBeside || !entries.some(({ id }) => id === edit.entry);
  });
}

function withEdit<W extends Written, E extends Entry<W>>(
  now: Entries<W, E>,
  edit: Edit<W>,
  begin: (edit: AddEdit<W>) => E,
): Entries<W, E> {
  const { entries, removed } = now;
  const gone = removed.find(({ id }) => id === edit.entry);
  switch (edit.kind) {
    case 'add': {
      const isThere = [...entries, ...removed].some(({ id }) => id === edit.entry);
      return isThere ? now : { removed, entries: [...entries, begin(edit)] };
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
    default:
      return now;
  }
}

function restored<W extends Written, E extends Entry<W>>({ entries, removed }: Entries<W, E>, entry: E): Entries<W, E> {
  return { entries: [...entries, entry], removed: removed.filter((one) => one !== entry) };
}

function withValue<W extends Written, E extends Entry<W>>(entries: E[], { entry, field, value }: SetEdit<W>): E[] {
  return entries.map((one) => {
    if (one.id !== entry) return one;
    const standing = one.fields[field] ?? { version: 0, by: null, at: '' };
    return { ...one, fields: { ...one.fields, [field]: { ...standing, value } } };
  });
}

/** Only the order within a part counts. */
function moved<E extends Pick<Entry<Written>, 'id' | 'part'>>(entries: E[], id: string, before: string | null): E[] {
  const entry = entries.find((one) => one.id === id);
  if (!entry) return entries;
  const others = entries.filter((one) => one !== entry);
  const place = others.findIndex((one) => one.id === before && one.part === entry.part);
  return others.toSpliced(place === -1 ? others.length : place, 0, entry);
}
