/**
 * Of several statements of one fact, the one that holds on a date: the last stated as of that date or before it, or else the
 * first stated at all. Of two as of one date, the later in the list corrects the earlier.
 *
 * @param statements in the order in which they were made
 * @param date `YYYY-MM-DD`
 */
export function factOn<T extends { asOf: string }>(statements: readonly T[], date: string): T | undefined {
  const inTime = statements.toSorted((one, other) => compare(one.asOf, other.asOf));
  const first = inTime[0]?.asOf;
  return (
    inTime.findLast(({ asOf }) => asOf <= date) ?? inTime.findLast(({ asOf }) => first !== undefined && asOf === first)
  );
}

/** Day or month; a month comes before its days. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
