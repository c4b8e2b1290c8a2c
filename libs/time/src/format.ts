import { weekdayOf } from './calendar-date.js';
import { type DateWords, dateWords } from './date-words.js';

/**
 * Times and dates as the documents print them. Spaces are plain: what must not be broken over lines is the typesetter's
 * matter. A language is a BCP 47 tag of which the primary subtag counts (`fr-CH` is French); English stands in for one
 * that has no words here.
 */

export type { Language } from './date-words.js';

/** A wall time as `9.45`: 24 hours, full stop, no leading zero. */
export function formatTime(wall: string): string {
  return `${Number(wall.slice(11, 13))}.${wall.slice(14, 16)}`;
}

/** Two wall times as `9.45–10.15`, with an en dash in every language. */
export function formatTimeRange(start: string, end: string): string {
  return `${formatTime(start)}–${formatTime(end)}`;
}

/** A date as `5 April 2019`, `1er avril 2019`, `5 de abril de 2019`. */
export function formatDate(date: string, language: string): string {
  return wholeDate(date, dateWords(language));
}

/** A date, or a month alone as `June 2019`, `juin 2019`, `junio de 2019`. */
export function formatDateOrMonth(date: string, language: string): string {
  const words = dateWords(language);
  return date.length === 10
    ? wholeDate(date, words)
    : words.addYear(words.months[monthOf(date) - 1] ?? '', yearOf(date));
}

/**
 * The dates from `start` to `end`, both included, without saying twice what they share: `5–6 April 2019`,
 * `30 April–2 May 2019`, `30 December 2019–2 January 2020`; the date alone when they are the same.
 */
export function formatDateRange(start: string, end: string, language: string): string {
  const words = dateWords(language);
  return start === end
    ? wholeDate(end, words)
    : `${startOfRange(start, end, words)}${words.rangeMark}${wholeDate(end, words)}`;
}

/** A date with its weekday, for a line of its own: `Friday, 5 April 2019`, `Vendredi 5 avril 2019`. */
export function formatDayHeading(date: string, language: string): string {
  const words = dateWords(language);
  return `${words.weekdays[weekdayOf(date) - 1] ?? ''}${words.afterWeekday}${wholeDate(date, words)}`;
}

/** Of the first date of a range only what the last one does not say. */
function startOfRange(start: string, end: string, words: DateWords): string {
  if (yearOf(start) !== yearOf(end)) return wholeDate(start, words);
  return monthOf(start) === monthOf(end) ? words.day(dayOf(start)) : dayAndMonth(start, words);
}

function wholeDate(date: string, words: DateWords): string {
  return words.addYear(dayAndMonth(date, words), yearOf(date));
}

function dayAndMonth(date: string, words: DateWords): string {
  return words.dayAndMonth(words.day(dayOf(date)), words.months[monthOf(date) - 1] ?? '');
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}
