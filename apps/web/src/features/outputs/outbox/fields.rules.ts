import type { OutputEdit, OutputEntry, OutputValue, OutputView } from '#contract/output';
import { listFields, type OutputFieldName } from '#contract/output-parts';

export type SetEdit = Extract<OutputEdit, { kind: 'set' }>;

/** What may be in an output, with what was taken out of it. */
export type Entries = Pick<OutputView, 'entries' | 'removed'>;

/** What stands in a field, and over which version of it one then writes. */
export interface StandingField {
  value: OutputValue;
  /** 0 where it was never set. */
  version: number;
}

function isListField(field: OutputFieldName): boolean {
  return (listFields as readonly OutputFieldName[]).includes(field);
}

/** As it is where it was never set. */
function emptyValue(field: OutputFieldName): OutputValue {
  return isListField(field) ? [] : '';
}

export function fieldOf(entry: Pick<OutputEntry, 'fields'> | undefined, field: OutputFieldName): StandingField {
  return entry?.fields[field] ?? { value: emptyValue(field), version: 0 };
}

/** A field of an output, also of what was taken out of it. */
export function fieldIn(
  { entries, removed }: Entries,
  { entry, field }: Pick<SetEdit, 'entry' | 'field'>,
): StandingField {
  return fieldOf(
    [...entries, ...removed].find(({ id }) => id === entry),
    field,
  );
}

/** Lists are the same where they hold the same in the same order. */
export function isSameValue(one: OutputValue, other: OutputValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isOfField(edit: OutputEdit, { entry, field }: Pick<SetEdit, 'entry' | 'field'>): edit is SetEdit {
  return edit.kind === 'set' && edit.entry === entry && edit.field === field;
}
