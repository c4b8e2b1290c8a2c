import { isSame } from './same-value.rules.js';
import { type PairingKey, pairUp } from '../../programme/pairing.rules.js';

/** A thing that is in both lists, with its places. */
export interface Kept<T> {
  before: T;
  after: T;
  places: { before: number; after: number };
}

/** Two lists, laid beside each other. Everything of either is in one of the first three. */
export interface ComparedLists<T> {
  /** In the order of the later list. */
  kept: Kept<T>[];
  gone: { before: T; place: number }[];
  added: { after: T; place: number }[];
  /** Whether what is in both stands in another order. */
  reordered: boolean;
}

/** Lays two lists beside each other; what counts as the same thing is for the keys to say, as in {@link pairUp}. */
export function compareLists<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly PairingKey<T>[],
): ComparedLists<T> {
  if (isSame(before, after)) return unchanged(before, after);
  const kept: Kept<T>[] = [];
  const added: ComparedLists<T>['added'] = [];
  const left = new Map(before.entries());
  const partners = pairUp(after, before, keys);
  for (const [place, thing] of after.entries()) {
    const partner = partners[place];
    const old = partner === undefined ? undefined : before[partner];
    if (partner === undefined || old === undefined) {
      added.push({ after: thing, place });
      continue;
    }
    left.delete(partner);
    kept.push({ before: old, after: thing, places: { before: partner, after: place } });
  }
  const gone = [...left].map(([place, thing]) => ({ before: thing, place }));
  return { kept, gone, added, reordered: isReordered(kept) };
}

/** Most lists of a programme are what they were, and need not be looked through for likenesses. */
function unchanged<T>(before: readonly T[], after: readonly T[]): ComparedLists<T> {
  const kept = before.flatMap((thing, place): Kept<T>[] =>
    after
      .slice(place, place + 1)
      .map((same) => ({ before: thing, after: same, places: { before: place, after: place } })),
  );
  return { kept, gone: [], added: [], reordered: false };
}

/** Whether things that are in the order of one list stand otherwise in the other. */
export function isReordered(kept: readonly Pick<Kept<unknown>, 'places'>[]): boolean {
  return kept.some(({ places }, index) => places.before < (kept[index - 1]?.places.before ?? 0));
}

/** Those of the fields of which some key differs. */
export function changedFields<T extends object, F extends string>(
  before: T,
  after: T,
  fields: Record<F, readonly (keyof T)[]>,
): F[] {
  const names = Object.keys(fields) as F[];
  return names.filter((name) => fields[name].some((key) => !isSame(before[key], after[key])));
}
