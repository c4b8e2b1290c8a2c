/** So long after the last key what was written goes, in milliseconds; */
const rest = 1_000;
/** and after this time while somebody writes on. */
const patience = 2_000;
/** Between two tries at most. */
const longestPause = 10_000;

/** What the time of the next request depends on; moments in milliseconds. */
export interface Pace {
  /** When the first thing was done that has not been sent. */
  since: number;
  /** When the last one was. */
  last: number;
  /** How many requests have failed one after another. */
  failures: number;
  /** When the last of them did. */
  failedAt: number;
}

/** When the next request goes: soon after the writing stops, or, after a failure, in 1, 2, 4, 8, 10, 10 … seconds. */
export function nextRequest({ since, last, failures, failedAt }: Pace): number {
  if (failures > 0) return failedAt + Math.min(1_000 * 2 ** (failures - 1), longestPause);
  return Math.min(last + rest, since + patience);
}
