import { type Problem, printPath, printValue } from './problem.js';

/** A shape of which any part may be missing, because it was wrong and has been reported already. */
export type Loose<T> = T extends (infer E)[]
  ? (Loose<E> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Loose<T[K]> }
    : T | undefined;

/** Where something stands in a file. */
export type Path = (string | number)[];

export function problemAt(path: Path, value: unknown, expected: string): Problem {
  return { path: printPath(path), found: printValue(value), expected };
}

/** What is right of a list, each with its place. */
export function* placed<T>(list: (T | undefined)[] | undefined, path: Path): Generator<[T, Path]> {
  for (const [index, element] of (list ?? []).entries()) {
    if (element !== undefined) yield [element, [...path, index]];
  }
}

/** What has the key of an earlier one, with its path and the earlier one. */
export function again<T>(
  list: [T, Path][],
  keyOf: (element: T) => string | number | undefined,
): [T, Path, [T, Path]][] {
  const first = new Map<string | number, [T, Path]>();
  return list.flatMap(([element, path]): [T, Path, [T, Path]][] => {
    const key = keyOf(element);
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, [element, path]);
    return earlier === undefined ? [] : [[element, path, earlier]];
  });
}

/** A problem for each that has the id or number of an earlier one. */
export function repeated<K extends 'id' | 'number'>(
  list: [Partial<Record<K, string | number>>, Path][],
  key: K,
): Problem[] {
  const what = key === 'id' ? 'an id' : 'a number';
  return again(list, (element) => element[key]).map(([element, path, [, earlier]]) =>
    problemAt([...path, key], element[key], `${what} of its own; ${printPath(earlier)} has this one`),
  );
}
