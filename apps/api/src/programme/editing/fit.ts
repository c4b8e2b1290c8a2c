import { minutesBetween } from '#time/wall-time';
import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { fittedMinutes } from './fit.rules.js';

const minutesOfDay = 24 * 60;

/**
 * The draft with the minutes of a session's items spread over it.
 *
 * @throws Refusal `session.too-short` where it has more items than minutes; `programme.invalid` where an item would last longer
 *   than a day
 */
export function fitted(draft: DraftRows, { id, start, end }: DraftRows['sessions'][number]): DraftRows {
  const items = draft.items.filter(({ sessionId }) => sessionId === id);
  const minutes = fittedMinutes(
    items.map((item) => item.minutes),
    minutesBetween(start, end),
  );
  if (!minutes) throw new Refusal('session.too-short');
  const longest = Math.max(0, ...minutes);
  if (longest > minutesOfDay) {
    const expected = `at most ${minutesOfDay} minutes for an item`;
    throw new Refusal('programme.invalid', [{ path: 'items', found: String(longest), expected }]);
  }
  const minutesOf = new Map(items.map((item, index) => [item.id, minutes[index] ?? null]));
  return {
    ...draft,
    items: draft.items.map((item) =>
      item.sessionId === id ? { ...item, minutes: minutesOf.get(item.id) ?? null } : item,
    ),
  };
}
