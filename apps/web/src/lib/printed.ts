import {
  formatDate,
  formatDateOrMonth,
  formatDateRange,
  formatDayHeading,
  formatTime,
  formatTimeRange,
} from '#time/format';
import { wallTimeOf } from './wall-clock';
import { directionOf } from './words/direction';

/*
 * Dates and times as documents print them, in a language of the desk. Arabic has none of its own there: what is printed in Latin
 * letters stays whole among words that run from right to left (UAX #9, isolates).
 */

/** A date as `5 April 2019`; of a wall time as well. */
export function printedDate(date: string, language: string): string {
  return whole(formatDate(date, language), language);
}

/** A date, or a month alone as `June 2019`. */
export function printedDateOrMonth(date: string, language: string): string {
  return whole(formatDateOrMonth(date, language), language);
}

/** The dates from one to another, both included, as `5–6 April 2019`. */
export function printedDates(start: string, end: string, language: string): string {
  return whole(formatDateRange(start, end, language), language);
}

/** A date with its weekday, as `Friday, 5 April 2019`. */
export function printedDay(date: string, language: string): string {
  return whole(formatDayHeading(date, language), language);
}

/** Two wall times as `9.45–10.15`. */
export function printedTimes(start: string, end: string, language: string): string {
  return whole(formatTimeRange(start, end), language);
}

/** A wall time with its date, as `5 April 2019, 9.45`. */
export function printedWallTime(wall: string, language: string): string {
  return whole(`${formatDate(wall, language)}, ${formatTime(wall)}`, language);
}

/** A moment as the clocks of a zone show it, as `5 April 2019, 9.45`. */
export function printedMoment(instant: string, timeZone: string, language: string): string {
  return printedWallTime(wallTimeOf(instant, timeZone), language);
}

function whole(printed: string, language: string): string {
  return directionOf(language) === 'rtl' ? `\u2066${printed}\u2069` : printed;
}
