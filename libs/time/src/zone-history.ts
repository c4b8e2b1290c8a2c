import { epochMilliseconds, instantAt } from './instant.js';
import { zonePeriods } from './zone-data.js';

/** A stretch of time over which a zone keeps one offset from UTC. */
export interface OffsetPeriod {
  /** Seconds from UTC, positive east of Greenwich; `#time/offset` writes them. */
  offset: number;
  /** The name of this time, such as `CEST`, or its offset, such as `+03`, where it has no name. */
  abbreviation: string;
  /** How it began; null for a period that has no beginning. */
  onset: Onset | null;
}

interface Onset {
  instant: string;
  /** What the clocks would have shown at that instant had they not been changed: a wall time at `offsetBefore`. */
  wallBefore: string;
  offsetBefore: number;
}

/**
 * The periods that touch the time from one instant to another, both included, in order. Throws a RangeError for a text
 * that is not an instant and for an unknown zone.
 */
export function offsetPeriods(zone: string, from: string, until: string): OffsetPeriod[] {
  return zonePeriods(zone, epochMilliseconds(from), epochMilliseconds(until)).map((period) => ({
    offset: period.offset,
    abbreviation: period.abbreviation,
    onset: period.from === -Infinity ? null : onsetAt(zone, period.from),
  }));
}

function onsetAt(zone: string, milliseconds: number): Onset {
  const offsetBefore = zonePeriods(zone, milliseconds - 1, milliseconds - 1)[0]?.offset ?? 0;
  return {
    instant: instantAt(milliseconds),
    wallBefore: instantAt(milliseconds + offsetBefore * 1000).slice(0, 16),
    offsetBefore,
  };
}
