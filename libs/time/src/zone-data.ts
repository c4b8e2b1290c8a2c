import moment from 'moment-timezone';

/** A stretch of time over which a zone keeps one offset. Moments are in milliseconds since 1970-01-01T00:00:00Z. */
export interface ZonePeriod {
  /** -Infinity for the first. */
  from: number;
  /** Where the next one starts; Infinity for the last. */
  until: number;
  /** Seconds from UTC, positive east of Greenwich. */
  offset: number;
  /** The name of this time, such as `CEST`, or its offset, such as `+03`, where it has no name. */
  abbreviation: string;
}

type Zone = NonNullable<ReturnType<typeof moment.tz.zone>>;

/**
 * The zone's data, or null. IANA's names are matched letter for letter: the library would also take `europe/zurich` and
 * `Europe_Zurich`, which the programs that read our calendars do not.
 */
export function findZone(id: string): Zone | null {
  const zone = moment.tz.zone(id);
  return zone?.name === id ? zone : null;
}

/**
 * The zone's periods that touch the time from `from` to `until`, both included, in order and without holes. Throws a
 * RangeError for a zone that is not in the data.
 */
export function zonePeriods(id: string, from: number, until: number): ZonePeriod[] {
  const zone = findZone(id);
  if (zone === null) throw new RangeError(`not an IANA time zone: ${JSON.stringify(id)}`);
  const { untils, offsets, abbrs } = zone;
  const first = untils.findIndex((end) => end > from);
  const last = untils.findIndex((end) => end > until);
  return untils.slice(first, last + 1).map((end, i) => ({
    from: untils[first + i - 1] ?? -Infinity,
    until: end,
    // The data counts minutes, positive west of Greenwich.
    offset: 0 - Math.round((offsets[first + i] ?? 0) * 60),
    abbreviation: abbrs[first + i] ?? '',
  }));
}
