import { formatDayHeading, formatTimeRange } from '#time/format';
import { roleWords } from '#words/role-words';
import { type WordLanguage, wordsIn } from '#words/words';
import type { Part } from './part.js';

/** A part in a few words, for a subject: “Moderator, Session 2: …”. */
export function partTitle({ kind, session }: Part, language: WordLanguage): string {
  const words = wordsIn(language);
  return words('mailPart', { role: words(roleWords[kind]), session });
}

/** A part line by line: as what, in which session, item and group, when and where. */
export function partLines(part: Part, language: WordLanguage): string[] {
  const words = wordsIn(language);
  const { kind, capacity, session, item, group } = part;
  const role = [words(roleWords[kind]), ...(capacity === null ? [] : [capacity])].join(', ');
  return [
    words('mailPartRole', { role }),
    words('mailPartSession', { session }),
    ...(item === null ? [] : [words('mailPartItem', { item })]),
    ...(group === null ? [] : [group]),
    ...timeAndPlace(part, language),
  ];
}

/** When and where alone: what a change of the programme changes. */
export function timeAndPlace({ start, end, timeZone, place }: Part, language: WordLanguage): string[] {
  const words = wordsIn(language);
  const date = formatDayHeading(start.slice(0, 10), language);
  return [
    words('mailPartWhen', { date, time: formatTimeRange(start, end), zone: timeZone }),
    ...(place === null ? [] : [words('mailPartWhere', { place })]),
  ];
}
