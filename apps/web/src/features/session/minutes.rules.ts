import type { ItemView, SessionView } from '#contract/programme-view';
import { minutesBetween } from '#time/wall-time';

/** How the minutes of a session's items stand against its length. */
export interface Minutes {
  length: number;
  planned: number;
  /** What is left; less than nothing where the items take longer than the session. */
  left: number;
  /** Items that take what time there is. */
  open: number;
}

export function minutesOf({ start, end, items }: Pick<SessionView, 'start' | 'end'> & { items: ItemView[] }): Minutes {
  const length = minutesBetween(start, end);
  const planned = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return { length, planned, left: length - planned, open: items.filter(({ minutes }) => minutes === null).length };
}
