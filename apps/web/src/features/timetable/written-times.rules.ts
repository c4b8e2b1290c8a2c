import { addDays } from '#time/calendar-date';
import { formatTime } from '#time/format';
import { addMinutes, dateOf } from '#time/wall-time';
import { clockOf } from '../../lib/wall-clock';

/** When a session is, as somebody writes it: a day, and times as documents print them, or what is to become one. */
export interface WrittenTimes {
  /** `YYYY-MM-DD`, on which it begins. */
  day: string;
  start: string;
  end: string;
}

/** Wall times of the meeting. */
interface Times {
  start: string;
  end: string;
}

/** An end so early, and before its start by the clock, is one past midnight; any other end before its start is a mistake. */
const smallHours = '06:00';

export function writtenTimes({ start, end }: Times): WrittenTimes {
  return { day: dateOf(start), start: formatTime(start), end: formatTime(end) };
}

/** @returns undefined where what is written is no time yet */
export function timesOf({ day, start, end }: WrittenTimes): Times | undefined {
  const [startClock, endClock] = [clockOf(start), clockOf(end)];
  if (startClock === undefined || endClock === undefined) return undefined;
  const isPastMidnight = endClock < startClock && endClock <= smallHours;
  return { start: `${day}T${startClock}`, end: `${isPastMidnight ? addDays(day, 1) : day}T${endClock}` };
}

/** The same with an end so many minutes after its start; it stays as it is while the start is no time. */
export function lasting(written: WrittenTimes, minutes: number): WrittenTimes {
  const clock = clockOf(written.start);
  if (clock === undefined) return written;
  return { ...written, end: formatTime(addMinutes(`${written.day}T${clock}`, minutes)) };
}
