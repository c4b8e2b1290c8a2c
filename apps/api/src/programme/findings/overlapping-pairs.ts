import type { Interval } from '#time/interval';

interface Search<T> {
  /** Only pairs of which one at least is sought are told, and only they cost anything. */
  isSought?: (stretch: T) => boolean;
  /**
   * Whether a stretch reaches one that does not start before it; once it does not, it reaches no later one. Where nothing is
   * said, stretches reach those that they overlap.
   */
  reaches?: (earlier: T, later: T) => boolean;
}

/**
 * Every pair of stretches that reach each other, the one that starts first before the other. One sweep: what has ended is looked
 * at once more and never again, so that the work grows with the stretches and with the pairs that are told.
 *
 * @param stretches in the order of their start, each longer than nothing
 */
export function* overlappingPairs<T extends Interval>(
  stretches: Iterable<T>,
  { isSought = () => true, reaches = overlaps }: Search<T> = {},
): Generator<readonly [T, T]> {
  let sought: T[] = [];
  let others: T[] = [];
  for (const next of stretches) {
    sought = sought.filter((earlier) => reaches(earlier, next));
    for (const earlier of sought) yield [earlier, next];
    if (isSought(next)) {
      others = others.filter((earlier) => reaches(earlier, next));
      for (const earlier of others) yield [earlier, next];
      sought.push(next);
    } else {
      others.push(next);
    }
  }
}

function overlaps(earlier: Interval, later: Interval): boolean {
  return earlier.end > later.start;
}
