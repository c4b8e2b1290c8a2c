import { addMinutes, minutesBetween } from '#time/wall-time';

/** What people write in fields, as the API takes it. */

/** A text without white space around it; null where nothing is left. */
export function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

/** Lines that say something. */
export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A whole number from 1 to `most`; null where the field is empty. @returns undefined where it is neither */
export function countOf(typed: string, most: number): number | null | undefined {
  if (typed.trim() === '') return null;
  const value = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0;
  return value >= 1 && value <= most ? value : undefined;
}

/** The middle of a session, to the next five minutes before it: where one would split it. */
export function middleOf(start: string, end: string): string {
  const minutes = Math.floor(minutesBetween(start, end) / 10) * 5;
  return addMinutes(start, minutes);
}
