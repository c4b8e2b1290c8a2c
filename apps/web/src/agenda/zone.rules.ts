/** The clock of a zone at an instant as the documents print it: `9.45`, by the browser’s own data of zones. */
export function timeIn(zone: string, instant: number): string {
  const { hour, minute } = partsIn(zone, instant);
  return `${Number(hour)}.${minute}`;
}

/** `YYYY-MM-DD` in a zone. */
export function dateIn(zone: string, instant: number): string {
  const { year, month, day } = partsIn(zone, instant);
  return `${year}-${month}-${day}`;
}

/** Whether the clocks of two zones show the same at each of the instants. */
export function agree(zone: string, other: string, instants: readonly number[]): boolean {
  return instants.every((instant) => sameClock(partsIn(zone, instant), partsIn(other, instant)));
}

type Clock = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;

function sameClock(one: Clock, other: Clock): boolean {
  return one.day === other.day && one.hour === other.hour && one.minute === other.minute;
}

const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;

function partsIn(timeZone: string, instant: number): Clock {
  const format = new Intl.DateTimeFormat('en-GB', { ...digits, timeZone, hourCycle: 'h23' });
  const parts = format.formatToParts(instant).map(({ type, value }) => [type, value] as const);
  return Object.fromEntries(parts) as Clock;
}
