import { formatDate, formatTime } from '#time/format';
import { directionOf } from './words/direction';

/** A moment as the clocks of a zone show it: `YYYY-MM-DDTHH:mm`. */
export function wallTimeOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** A moment as documents print dates and times: `5 April 2019, 9.45`; whole also among words that run from right to left (UAX #9, isolates). */
export function printedMoment(instant: string, timeZone: string, language: string): string {
  const wall = wallTimeOf(instant, timeZone);
  const printed = `${formatDate(wall, language)}, ${formatTime(wall)}`;
  return directionOf(language) === 'rtl' ? `\u2066${printed}\u2069` : printed;
}

/** A time as people write it (`9.45`, `09:45`, `945`, `9`) as `09:45`. @returns undefined where it is none */
export function clockOf(typed: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:\s*[.:h]?\s*(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
