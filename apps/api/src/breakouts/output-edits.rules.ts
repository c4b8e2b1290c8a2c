import { hasField, isListField, type OutputEdit, type OutputOutcome, type OutputValue } from '#contract/output';
import type { OutputFieldName, OutputPart, OutputState } from '#contract/output-parts';

/** A field as it is kept: which account set it last, and when (an instant in UTC). */
interface StoredField {
  value: OutputValue;
  version: number;
  by: string | null;
  at: string;
}
export type StoredFields = Partial<Record<OutputFieldName, StoredField>>;

/** An entry as it is kept. */
export interface StandingEntry {
  id: string;
  part: OutputPart;
  ordinal: number;
  fields: StoredFields;
  /** Null while it is in the output. */
  removedAt: Date | null;
  version: number;
}

/** Who edits, and when. */
export interface Hand {
  by: string | null;
  at: Date;
}

export interface EditedEntries {
  /** All of the output, removed ones too. */
  entries: StandingEntry[];
  /** Of each edit, in the order of the edits. */
  outcomes: OutputOutcome[];
}

/**
 * Does one edit after another to the entries of an output. Nobody's text is lost: a value that stands already changes nothing, so that
 * what is sent twice is done once; over a value that the writer has not seen nothing is written; and an entry in which somebody goes on
 * writing comes back, whoever has removed it meanwhile.
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
    const changed = withEdit(entries, edit, hand);
    if (typeof changed === 'string') return changed;
    if (state !== 'open') return 'closed';
    entries = changed;
    return 'saved';
  });
  return { entries, outcomes };
}

/** The entries with an edit done, or what became of it where nothing is to do. */
function withEdit(entries: StandingEntry[], edit: OutputEdit, hand: Hand): StandingEntry[] | OutputOutcome {
  const entry = entries.find(({ id }) => id === edit.entry);
  if (edit.kind === 'add') return entry ? 'saved' : [...entries, emptyEntry(entries, edit.entry, edit.part)];
  if (!entry) return 'gone';
  const become = (change: Partial<StandingEntry>): StandingEntry[] =>
    entries.map((one) => (one === entry ? { ...entry, ...change, version: entry.version + 1 } : one));
  switch (edit.kind) {
    case 'set': {
      const fields = fieldsSet(entry, edit, hand);
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

function emptyEntry(entries: readonly StandingEntry[], id: string, part: OutputPart): StandingEntry {
  const last = Math.max(-1, ...ofPart(entries, part).map(({ ordinal }) => ordinal));
  return { id, part, ordinal: last + 1, fields: {}, removedAt: null, version: 1 };
}

function fieldsSet(
  { part, fields }: StandingEntry,
  { field, value, seen }: Extract<OutputEdit, { kind: 'set' }>,
  { by, at }: Hand,
): StoredFields | OutputOutcome {
  if (!hasField(part, field)) return 'gone';
  const { value: current, version } = fields[field] ?? { value: isListField(field) ? [] : '', version: 0 };
  if (isSame(current, value)) return 'saved';
  if (version !== seen) return 'conflict';
  return { ...fields, [field]: { value, version: version + 1, by, at: at.toISOString() } };
}

function moved(entries: StandingEntry[], entry: StandingEntry, before: string | null): StandingEntry[] | OutputOutcome {
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
function ofPart(entries: readonly StandingEntry[], part: OutputPart): StandingEntry[] {
  return entries.filter((entry) => entry.part === part).toSorted((a, b) => a.ordinal - b.ordinal);
}

function isSame(a: OutputValue, b: OutputValue): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
