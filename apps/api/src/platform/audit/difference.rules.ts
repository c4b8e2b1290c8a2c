/** A plain JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A step into a value: a key of an object, a position in an array, or the element of an array that bears an id or a key. */
export type PathPart = string | number | { id: string } | { key: string };

/** One place at which two values differ. */
export interface Change {
  /** From the whole value to the place; empty for the whole value itself. */
  path: PathPart[];
  /** The array at the path has its elements in another order; `before` and `after` are then their ids or keys, all of them. */
  of?: 'order';
  /** Missing where something was added. */
  before?: Json;
  /** Missing where something was taken away. */
  after?: Json;
}

/**
 * What has to change in one value so that it becomes the other, as few and as small changes as their shape allows. Elements of
 * arrays are paired by their `id` where all on both sides have one of their own, or else by their `key`; otherwise by position.
 * The changes are in the order in which they can be made.
 *
 * @param before undefined where there was nothing
 * @param after undefined where there is nothing any more
 */
export function difference(before: Json | undefined, after: Json | undefined): Change[] {
  return changesAt([], before, after);
}

function changesAt(path: PathPart[], before: Json | undefined, after: Json | undefined): Change[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const name = (['id', 'key'] as const).find((one) => namesOf(before, one) && namesOf(after, one));
    return name ? changesByName(path, before, after, name) : changesByPosition(path, before, after);
  }
  if (isObject(before) && isObject(after)) {
    const keys = union(Object.keys(before), Object.keys(after));
    return keys.flatMap((key) => changesAt([...path, key], own(before, key), own(after, key)));
  }
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function changesByPosition(path: PathPart[], before: Json[], after: Json[]): Change[] {
  const positions = [...(before.length > after.length ? before : after).keys()];
  return positions.flatMap((position) => changesAt([...path, position], before[position], after[position]));
}

function changesByName(path: PathPart[], before: Json[], after: Json[], name: 'id' | 'key'): Change[] {
  const old = new Map(namesOf(before, name)?.map((one, position) => [one, before[position]]));
  const now = new Map(namesOf(after, name)?.map((one, position) => [one, after[position]]));
  const names = union([...old.keys()], [...now.keys()]);
  const changes = names.flatMap((one) => {
    const part = name === 'id' ? { id: one } : { key: one };
    return changesAt([...path, part], old.get(one), now.get(one));
  });
  const order = [...now.keys()];
  // What is added comes to stand at the end.
  const isInOrder = names.filter((one) => now.has(one)).every((one, position) => one === order[position]);
  if (!isInOrder) changes.push({ path, of: 'order', before: [...old.keys()], after: order });
  return changes;
}

/** The ids or keys of all elements; undefined where one has none, or where two have the same. */
function namesOf(array: Json[], name: 'id' | 'key'): string[] | undefined {
  const names = array.map((element) => (isObject(element) ? own(element, name) : undefined));
  if (new Set(names).size < names.length) return undefined;
  return names.every((one) => typeof one === 'string') ? names : undefined;
}

function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Not what an object inherits, such as `constructor`. */
function own(object: Record<string, Json>, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function union(some: string[], others: string[]): string[] {
  return [...new Set([...some, ...others])];
}
