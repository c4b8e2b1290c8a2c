/**
 * Instants as ISO 8601 in UTC to the second, `YYYY-MM-DDTHH:mm:ssZ`. In this form the order of the strings is the order
 * of the instants.
 */

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

/**
 * The instant in the house's form: fractions of a second are cut off, so `2019-04-05T08:15:00.999Z` becomes
 * `2019-04-05T08:15:00Z`. Throws a RangeError for a text that is not an instant in UTC.
 */
export function normalizeInstant(text: string): string {
  return instantAt(epochMilliseconds(text));
}

/** Milliseconds since 1970-01-01T00:00:00Z. Throws a RangeError for a text that is not an instant in UTC. */
export function epochMilliseconds(instant: string): number {
  const milliseconds = instantPattern.test(instant) ? Date.parse(instant) : NaN;
  // Date.parse carries 30 February over into March.
  if (Number.isNaN(milliseconds) || instantAt(milliseconds).slice(0, 10) !== instant.slice(0, 10)) {
    throw new RangeError(`not an instant in UTC: ${JSON.stringify(instant)}`);
  }
  return milliseconds;
}

/** The instant that many milliseconds after 1970-01-01T00:00:00Z; fractions of a second are cut off. */
export function instantAt(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The farthest that a clock is ahead of UTC: Kiribati’s Line Islands (`Pacific/Kiritimati`). */
const farthestAhead = 14 * 60 * 60 * 1000;

/** The latest date, `YYYY-MM-DD`, that a calendar shows anywhere at an instant: no date after it has begun for anybody. */
export function latestDateAt(milliseconds: number): string {
  return new Date(milliseconds + farthestAhead).toISOString().slice(0, 10);
}
