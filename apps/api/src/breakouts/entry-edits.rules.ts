/** A field as it is kept: which account set it last, and when (an instant in UTC); neither where nobody has. */
interface StoredField<Value> {
  value: Value;
  version: number;
  by: string | null;
  at: string | null;
}

/** An entry as it is kept: one of those that stand one below the other in a part of what people write together. */
export interface StandingEntryOf<Part extends string, Field extends string, Value> {
  id: string;
  part: Part;
  ordinal: number;
  fields: Partial<Record<Field, StoredField<Value>>>;
  /** Null while it is in what is written. */
  removedAt: Date | null;
  version: number;
}

export type AnyEntry = StandingEntryOf<string, string, unknown>;

/** One thing done to an entry. */
export type EntryEdit<Part extends string, Field extends string, Value> =
  | { kind: 'add'; entry: string; part: Part }
  | { kind: 'set'; entry: string; field: Field; value: Value; seen: number }
  | { kind: 'move'; entry: string; before: string | null }
  | { kind: 'remove'; entry: string }
  | { kind: 'restore'; entry: string };

/** `gone`: there is no such entry or field. `conflict`: somebody else has changed the same in the meantime. */
export type EntryOutcome = 'saved' | 'conflict' | 'gone';

/** What can be written in which part. */
export interface EntryForm<
  Part extends string,
  Field extends string,
  Value,
  Entry extends StandingEntryOf<Part, Field, Value>,
> {
  /** An empty entry. */
  begun: (place: { id: string; part: Part; ordinal: number }) => Entry;
  hasField: (part: Part, field: Field) => boolean;
  /** What a field holds that nobody has set. */
  emptyOf: (field: Field) => Value;
  isSame: (a: Value, b: Value) => boolean;
}

/** Who edits, and when. */
export interface Hand {
  by: string | null;
  at: Date;
}

/**
 * Does one edit to the entries. Nobody's text is lost: a value that stands already changes nothing, so that what is sent twice is done
 * once; over a value that the writer has not seen nothing is written; and an entry in which somebody goes on writing comes back, whoever
 * has removed it meanwhile.
 *
 * @returns the entries with the edit done, those that it has not changed the same objects; or what became of it where nothing is to do
 */
export function withEntryEdit<
  Part extends string,
  Field extends string,
  Value,
  Entry extends StandingEntryOf<Part, Field, Value>,
>(
  entries: Entry[],
  edit: EntryEdit<Part, Field, Value>,
  form: EntryForm<Part, Field, Value, Entry>,
  hand: Hand,
): Entry[] | EntryOutcome {
  const entry = entries.find(({ id }) => id === edit.entry);
  if (edit.kind === 'add') return entry ? 'saved' : [...entries, form.begun(atTheEnd(entries, edit))];
  if (!entry) return 'gone';
  const become = (change: Partial<StandingEntryOf<Part, Field, Value>>) =>
    entries.map((one) => (one === entry ? { ...entry, ...change, version: entry.version + 1 } : one));
  switch (edit.kind) {
    case 'set': {
      const fields = fieldsSet(entry, edit, form, hand);
      return typeof fields === 'string' ? fields : become({ fields, removedAt: null });
    }
    case 'remove':
      return entry.removedAt ? 'saved' : become({ removedAt: hand.at });
    case 'restore':
      return entry.removedAt ? become({ removedAt: null }) : 'saved';
    case 'move':
      return moved(entries, entry, edit.before);
  }
}

function atTheEnd<Part extends string>(
  entries: readonly AnyEntry[],
  { entry, part }: { entry: string; part: Part },
): { id: string; part: Part; ordinal: number } {
  const last = Math.max(-1, ...ofPart(entries, part).map(({ ordinal }) => ordinal));
  return { id: entry, part, ordinal: last + 1 };
}

function fieldsSet<Part extends string, Field extends string, Value>(
  { part, fields }: StandingEntryOf<Part, Field, Value>,
  { field, value, seen }: { field: Field; value: Value; seen: number },
  { hasField, emptyOf, isSame }: Pick<EntryForm<Part, Field, Value, never>, 'hasField' | 'emptyOf' | 'isSame'>,
  { by, at }: Hand,
): Partial<Record<Field, StoredField<Value>>> | EntryOutcome {
  if (!hasField(part, field)) return 'gone';
  const { value: current, version } = fields[field] ?? { value: emptyOf(field), version: 0 };
  if (isSame(current, value)) return 'saved';
  if (version !== seen) return 'conflict';
  return { ...fields, [field]: { value, version: version + 1, by, at: at.toISOString() } };
}

function moved<Entry extends AnyEntry>(entries: Entry[], entry: Entry, before: string | null): Entry[] | EntryOutcome {
  const order = ofPart(entries, entry.part);
  const others = order.filter((one) => one !== entry);
  const place = others.findIndex(({ id }) => id === before);
  const wanted = others.toSpliced(place === -1 ? others.length : place, 0, entry);
  if (wanted.every((one, index) => one === order[index])) return 'saved';
  const ordinals = new Map(wanted.map(({ id }, index) => [id, index]));
  return entries.map((one) => {
    const ordinal = ordinals.get(one.id);
    if (ordinal === undefined || ordinal === one.ordinal) return one;
    return { ...one, ordinal, version: one.version + 1 };
  });
}

/** All entries of a part in their order, those that are removed too: they keep their places. */
function ofPart<Entry extends AnyEntry>(entries: readonly Entry[], part: string): Entry[] {
  return entries.filter((entry) => entry.part === part).toSorted((a, b) => a.ordinal - b.ordinal);
}
