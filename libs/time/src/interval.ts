/** A stretch of time from `start` up to but without `end`: two wall times, two dates or two instants, in one form. */
export interface Interval {
  start: string;
  end: string;
}

/**
 * The stretch that two half-open intervals share, or null: a session that starts when another ends does not overlap it,
 * and an interval without length overlaps nothing. Compares strings, so both intervals must be of the same form.
 */
export function overlapOf(a: Interval, b: Interval): Interval | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start < end ? { start, end } : null;
}
