import type { ChangedSession, SessionChange, SessionField, SessionHead } from '#contract/difference';
import type { SessionKind } from '#contract/fields';
import { formatDate, formatTime, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import type { WordLanguage } from '#words/words';
import { peopleSentence } from './people-sentences.js';
import { groupSentences, itemSentences, placeSentence } from './part-sentences.js';
import { type Phrases, phrasesIn } from './phrases.js';

/** How each kind of session is called. */
export const sessionKindWords = {
  opening: 'sessionKindOpening',
  plenary: 'sessionKindPlenary',
  breakout: 'sessionKindBreakout',
  break: 'sessionKindBreak',
  social: 'sessionKindSocial',
  closing: 'sessionKindClosing',
} as const satisfies Record<SessionKind, string>;

/** What has become of a session: when, where, under what title; then its items, its groups, its people. */
export function sessionSentences(change: SessionChange, language: WordLanguage): string[] {
  const phrases = phrasesIn(language);
  const { words } = phrases;
  if (change.kind === 'cancelled') return [words('sessionCancelled', { when: whenAndWhere(change.before, phrases) })];
  if (change.kind === 'new') return [words('sessionNew', { when: whenAndWhere(change.after, phrases) })];
  return [
    ...change.fields.flatMap((field) => fieldSentences[field](change, phrases, language) ?? []),
    ...change.items.flatMap((item) => itemSentences(item, phrases)),
    ...change.groups.flatMap((group) => groupSentences(group, phrases)),
    ...change.reordered.map((list) => words(list === 'items' ? 'itemsReordered' : 'groupsReordered')),
    ...change.people.map((person) => peopleSentence(person, phrases)),
  ];
}

function whenAndWhere(session: Pick<SessionHead, 'start' | 'end' | 'room'>, { when }: Phrases): string {
  return [when(session), session.room].filter((part) => part !== undefined).join(', ');
}

type FieldSentence = (change: ChangedSession, phrases: Phrases, language: WordLanguage) => string | undefined;

const fieldSentences: Record<SessionField, FieldSentence> = {
  time: timeSentence,
  instant: ({ after }, { words, session }) => words('sessionInstant', { session: session(after) }),
  place: ({ before, after }, phrases) => placeSentence(phrases.session(after), before.room, after.room, phrases),
  title: renamedSentence,
  kind: ({ before, after }, { words, session }) =>
    words('kindChanged', {
      name: session(after),
      before: words(sessionKindWords[before.kind]),
      after: words(sessionKindWords[after.kind]),
    }),
  reportsTo: reportsToSentence,
};

/** Nothing where the title is printed as before: a session with a label does not show its number. */
function renamedSentence({ before, after }: ChangedSession, { words, title }: Phrases): string | undefined {
  const [was, is] = [title(before), title(after)];
  return was === is ? undefined : words('renamed', { before: was, after: is });
}

/** Says no more than has changed: a clock time, both of them, or the date with them. */
function timeSentence({ before, after }: ChangedSession, phrases: Phrases, language: WordLanguage): string {
  const { words, when } = phrases;
  const session = phrases.session(after);
  if (dateOf(before.start) !== dateOf(after.start)) {
    return words('sessionDate', { session, before: when(before), after: when(after) });
  }
  if (before.end === after.end) {
    return words('sessionStart', { session, before: formatTime(before.start), after: formatTime(after.start) });
  }
  if (before.start === after.start) {
    const [was, is] = endTimes(before.end, after.end, language);
    return words('sessionEnd', { session, before: was, after: is });
  }
  const [was, is] = [before, after].map(({ start, end }) => formatTimeRange(start, end));
  return words('sessionTime', { session, before: was ?? '', after: is ?? '' });
}

/** With their dates where those are not the same. */
function endTimes(before: string, after: string, language: WordLanguage): [string, string] {
  if (dateOf(before) === dateOf(after)) return [formatTime(before), formatTime(after)];
  const dated = (end: string): string => `${formatTime(end)} (${formatDate(dateOf(end), language)})`;
  return [dated(before), dated(after)];
}

function reportsToSentence({ before, after }: ChangedSession, { words, session: name }: Phrases): string {
  const session = name(after);
  const [was, is] = [before.reportsTo, after.reportsTo];
  if (was && is) return words('reportsTo', { session, before: name(was), after: name(is) });
  if (is) return words('reportsToNew', { session, after: name(is) });
  return words('reportsToGone', { session, before: was ? name(was) : '' });
}
