import { epochMilliseconds, instantAt } from './instant.js';
import { formatOffset } from './offset.js';
import { isWallTime } from './wall-time.js';
import { findZone, type ZonePeriod, zonePeriods } from './zone-data.js';

/**
 * Arithmetic between wall times and instants in IANA time zones, on the data that the package moment-timezone carries.
 * Never on `Intl`: its data is that of the running Node and can be years old.
 */

const day = 86_400_000;

/** What a wall time means in a zone. */
export type ResolvedWallTime =
  | { kind: 'exact'; instant: string }
  /** Never shown: at `instant` the clocks jumped over it, from the wall time `from` to the wall time `until`. */
  | { kind: 'gap'; from: string; until: string; instant: string }
  /** Shown twice, because the clocks were put back. */
  | { kind: 'ambiguous'; earlier: string; later: string };

/**
 * Whether the id is one of the IANA database, links such as `Asia/Calcutta` included, written exactly as it is there.
 */
export function isTimeZone(id: string): boolean {
  return findZone(id) !== null;
}

/**
 * The instant or instants at which the clocks of a zone show a wall time. Throws a RangeError for a text that is not a
 * wall time and for an unknown zone.
 */
export function resolveWallTime(wall: string, zone: string): ResolvedWallTime {
  if (!isWallTime(wall)) throw new RangeError(`not a wall time: ${JSON.stringify(wall)}`);
  const local = Date.parse(`${wall}Z`);
  // No offset reaches a day, so only the periods that touch the day before or after can show this wall time.
  const periods = zonePeriods(zone, local - day, local + day);
  const [earlier, later] = periods
    .filter(({ from, until, offset }) => from <= local - offset * 1000 && local - offset * 1000 < until)
    .map(({ offset }) => instantAt(local - offset * 1000));
  if (earlier === undefined) return gapAround(local, periods);
  return later === undefined ? { kind: 'exact', instant: earlier } : { kind: 'ambiguous', earlier, later };
}

/**
 * Whether the clocks of a zone run on without a change from one date to another, and a day before and after: elapsed time is then
 * as long as the clock on the wall says. Throws a RangeError for an unknown zone.
 */
export function isSteady(zone: string, startDate: string, endDate: string): boolean {
  return zonePeriods(zone, Date.parse(startDate) - day, Date.parse(endDate) + 2 * day).length === 1;
}

/**
 * The wall time that the clocks of a zone show at an instant, seconds cut off. Throws a RangeError for a text that is
 * not an instant and for an unknown zone.
 */
export function wallTimeAt(instant: string, zone: string): string {
  const milliseconds = epochMilliseconds(instant);
  return wallTimeOf(milliseconds, secondsFromUtc(milliseconds, zone));
}

/**
 * A zone's offset from UTC at an instant, such as `+02:00` ({@link formatOffset}). Throws a RangeError for a text that
 * is not an instant and for an unknown zone.
 */
export function offsetAt(instant: string, zone: string): string {
  return formatOffset(secondsFromUtc(epochMilliseconds(instant), zone));
}

/**
 * The first instant of a date in a zone, and the first one after it; both are the same where the clocks jumped over the whole
 * day. Throws a RangeError for a text that is not a date and for an unknown zone.
 */
export function dayInZone(date: string, zone: string): { start: string; end: string } {
  const first = resolveWallTime(`${date}T00:00`, zone);
  const last = resolveWallTime(`${date}T23:59`, zone);
  const lastMinute = last.kind === 'ambiguous' ? last.later : last.instant;
  return {
    start: first.kind === 'ambiguous' ? first.earlier : first.instant,
    // Where the clocks jump over midnight, the jump itself ends the day.
    end: last.kind === 'gap' ? last.instant : instantAt(epochMilliseconds(lastMinute) + 60_000),
  };
}

function secondsFromUtc(milliseconds: number, zone: string): number {
  return zonePeriods(zone, milliseconds, milliseconds)[0]?.offset ?? 0;
}

function wallTimeOf(milliseconds: number, offset: number): string {
  return instantAt(milliseconds + offset * 1000).slice(0, 16);
}

/** The jump of the clocks over a wall time that none of the periods around it shows. */
function gapAround(local: number, periods: readonly ZonePeriod[]): ResolvedWallTime {
  const jump = periods.findLastIndex(({ until, offset }) => until + offset * 1000 <= local);
  const [before, after] = [periods[jump], periods[jump + 1]];
  if (before === undefined || after === undefined) throw new RangeError(`not in the zone's data: ${instantAt(local)}`);
  return {
    kind: 'gap',
    from: wallTimeOf(before.until, before.offset),
    until: wallTimeOf(before.until, after.offset),
    instant: instantAt(before.until),
  };
}
