import { instantAt } from '#time/instant';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';

/** The date, `YYYY-MM-DD`, that a calendar shows where the meeting is. */
export function dayAt(instant: Date, timeZone: string): string {
  return dateOf(wallTimeAt(instantAt(instant.getTime()), timeZone));
}
