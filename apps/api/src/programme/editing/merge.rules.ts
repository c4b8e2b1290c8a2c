/** Fields of a row by their names. */
type Fields = Record<string, unknown>;

/** A field that two people have changed: as it was when you read it, as it stands, and as you would have it. */
export interface FieldConflict {
  field: string;
  base: unknown;
  theirs: unknown;
  yours: unknown;
}

/**
 * Which of your fields somebody else has changed, to something else, since you read them. All others are yours to set: what two
 * people do to different fields of one thing is both kept.
 *
 * @param stands the thing as it is now
 * @param since its changes since your version, oldest first, as the fields that each changed were before it
 */
export function conflictsOf(yours: Fields, stands: Fields, since: readonly Fields[]): FieldConflict[] {
  return Object.entries(yours).flatMap(([field, value]): FieldConflict[] => {
    const first = since.find((before) => field in before);
    const theirs = stands[field];
    if (!first || isSame(theirs, value) || isSame(first[field], theirs)) return [];
    return [{ field, base: first[field], theirs, yours: value }];
  });
}

/**
 * All that somebody else has changed since you read a thing, in whatever fields: told where their change and yours, of different
 * fields, do not go together. A field that you leave alone is as you read it.
 */
export function unseenFields(yours: Fields, stands: Fields, since: readonly Fields[]): FieldConflict[] {
  const read = since.reduceRight((fields, before) => ({ ...fields, ...before }), {});
  return conflictsOf({ ...read, ...yours }, stands, since);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
