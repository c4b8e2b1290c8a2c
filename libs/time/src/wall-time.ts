import { isDate } from './calendar-date.js';

/**
 * Wall times, what a clock on the wall shows: `YYYY-MM-DDTHH:mm` without a zone. Compare them with `<` and `===`: the
 * order of the strings is the order of the wall times.
 */

const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is a date that {@link isDate} accepts, a `T`, and a time from 00:00 to 23:59. */
export function isWallTime(text: string): boolean {
  return text.charAt(10) === 'T' && isDate(text.slice(0, 10)) && clockPattern.test(text.slice(11));
}

/** The date of a wall time, `YYYY-MM-DD`. */
export function dateOf(wall: string): string {
  return wall.slice(0, 10);
}

/**
 * Minutes from `start` to `end` by the clock on the wall; negative when `end` is first. A change of the zone's offset
 * between the two is not seen: for elapsed time compare their instants.
 */
export function minutesBetween(start: string, end: string): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
}

/** {@link minutesBetween} from one wall time to any number of others; of those each date is worked out once. */
export function minutesSince(beginning: string): (wall: string) => number {
  const midnights = new Map<string, number>();
  return (wall) => {
    const date = dateOf(wall);
    let midnight = midnights.get(date);
    if (midnight === undefined) {
      midnight = minutesBetween(beginning, `${date}T00:00`);
      midnights.set(date, midnight);
    }
    return midnight + Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14));
  };
}

/** The wall time some minutes later by the clock on the wall; earlier where they are negative. */
export function addMinutes(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
