/** What two things must have in common to count as the same one; undefined where this says nothing about a thing. */
export type PairingKey<T> = (thing: T, index: number) => string | undefined;

/**
 * Finds for each wanted thing the known one that it continues. The keys are tried in turn, the most telling first; where
 * several things share a key, the first goes with the first, the second with the second. Nothing known is taken twice.
 *
 * @returns for each wanted thing the index of a known one, or undefined where it is new
 */
export function pairUp<T>(
  wanted: readonly T[],
  known: readonly T[],
  keys: readonly PairingKey<T>[],
): (number | undefined)[] {
  const pairs = wanted.map((): number | undefined => undefined);
  const taken = new Set<number>();
  for (const keyOf of keys) {
    const free = indicesByKey(known, keyOf, (index) => taken.has(index));
    for (const [key, indices] of indicesByKey(wanted, keyOf, (index) => pairs[index] !== undefined)) {
      const candidates = free.get(key) ?? [];
      for (const [turn, index] of indices.slice(0, candidates.length).entries()) {
        const candidate = candidates[turn];
        if (candidate === undefined) continue;
        pairs[index] = candidate;
        taken.add(candidate);
      }
    }
  }
  return pairs;
}

function indicesByKey<T>(
  things: readonly T[],
  keyOf: PairingKey<T>,
  isSettled: (index: number) => boolean,
): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  for (const [index, thing] of things.entries()) {
    const key = isSettled(index) ? undefined : keyOf(thing, index);
    if (key === undefined) continue;
    const same = indices.get(key);
    if (same) same.push(index);
    else indices.set(key, [index]);
  }
  return indices;
}
