/** How much time is left until a moment, as people say it. */
export type TimeLeft =
  | { kind: 'far' }
  | { kind: 'left'; minutes: number }
  | { kind: 'seconds'; seconds: number }
  | { kind: 'up' }
  | { kind: 'over'; minutes: number };

const minute = 60_000;

/** What is further away than this is told as a moment, in minutes. */
const near = 120;

/** Whole minutes, so that nothing jumps, and seconds within the last one alone. @param left in milliseconds */
export function timeLeft(left: number): TimeLeft {
  if (Math.abs(left) > near * minute) return { kind: 'far' };
  if (left > minute) return { kind: 'left', minutes: Math.ceil(left / minute) };
  if (left > 0) return { kind: 'seconds', seconds: Math.ceil(left / 1_000) };
  return left > -minute ? { kind: 'up' } : { kind: 'over', minutes: Math.floor(-left / minute) };
}

/** At so many minutes before the end one is reminded. */
const reminders = [15, 6, 2];

/** The minutes left of which one is reminded now, for the minute in which they are; null where of none. */
export function reminderAt(left: number): number | null {
  return reminders.find((minutes) => left <= minutes * minute && left > (minutes - 1) * minute) ?? null;
}
