import type { ChangedSession, SessionChange } from '#contract/difference';
import { formatDate, formatTime } from '#time/format';
import { dateOf } from '#time/wall-time';
import { type WordLanguage, type Words, wordsIn } from '#words/words';

/**
 * What has become of a session that is still on the programme, in as few words as a narrow column takes: "New", "Moved from
 * 10.15", "Room", "Renamed", "People", "Items", "Groups".
 */
export function sessionMarks(change: Exclude<SessionChange, { kind: 'cancelled' }>, language: WordLanguage): string[] {
  const words = wordsIn(language);
  if (change.kind === 'new') return [words('markNew')];
  const { fields, people, items, groups, reordered } = change;
  const others = fields.some((field) => field === 'kind' || field === 'reportsTo' || field === 'instant');
  return [
    ...(fields.includes('time') ? [timeMark(change, words, language)] : []),
    ...(fields.includes('place') ? [words('markRoom')] : []),
    ...(fields.includes('title') ? [words('markRenamed')] : []),
    ...(people.length > 0 ? [words('markPeople')] : []),
    ...(items.length > 0 || reordered.includes('items') ? [words('markItems')] : []),
    ...(groups.length > 0 || reordered.includes('groups') ? [words('markGroups')] : []),
    ...(others ? [words('markOther')] : []),
  ];
}

function timeMark({ before, after }: ChangedSession, words: Words, language: WordLanguage): string {
  if (before.start === after.start) return words('markEnd', { before: formatTime(before.end) });
  const time = formatTime(before.start);
  const isSameDay = dateOf(before.start) === dateOf(after.start);
  return words('markMoved', { before: isSameDay ? time : `${formatDate(dateOf(before.start), language)}, ${time}` });
}
