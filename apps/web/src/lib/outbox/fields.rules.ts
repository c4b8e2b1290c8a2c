import type { Edit, Entries, FieldValue, Place, SetEdit, Written } from './edits';

/** What stands in a field, also of what was taken out; undefined where it was never set. */
function fieldIn<W extends Written>({ entries, removed }: Entries<W>, { entry, field }: Place<W>) {
  return [...entries, ...removed].find(({ id }) => id === entry)?.fields[field];
}

/** Over which version one writes. */
export function versionIn<W extends Written>(entries: Entries<W>, place: Place<W>): number {
  return fieldIn(entries, place)?.version ?? 0;
}

/** Whether a value stands in a field; in one that was never set nothing does. */
export function holds<W extends Written>(entries: Entries<W>, { value, ...place }: SetEdit<W>): boolean {
  const standing = fieldIn(entries, place);
  return standing === undefined ? value.length === 0 : isSameValue(standing.value, value);
}

/** Lists are the same where they hold the same in the same order. */
export function isSameValue(one: FieldValue, other: FieldValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isOfField<W extends Written>(edit: Edit<W>, { entry, field }: Place<W>): edit is SetEdit<W> {
  return edit.kind === 'set' && edit.entry === entry && edit.field === field;
}
