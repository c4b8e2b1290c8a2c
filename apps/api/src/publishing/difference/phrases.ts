import type { ItemHead, NamedSession, RoleList, SessionHead } from '#contract/difference';
import type { ItemKind } from '#contract/fields';
import type { PrintedRole } from '#contract/meeting-snapshot';
import { formatDate, formatTimeRange } from '#time/format';
import { dateOf } from '#time/wall-time';
import { roleWords } from '#words/role-words';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { printedTitle } from '../printed-title.js';

/** What sentences about changes are built from: names as they are printed, in the words of a language. */
export interface Phrases {
  words: Words;
  quoted: (text: string) => string;
  /** "Working Lunch", "Session 2", or the title in quotation marks where a session has no other name. */
  session: (session: NamedSession) => string;
  /** The whole title in quotation marks. */
  title: (session: NamedSession) => string;
  /** The title in quotation marks, or what kind of item it is. */
  item: (item: ItemHead) => string;
  group: (group: { number: number; name: string }) => string;
  /** "Speaker (“Voices”)", "Rapporteur (Group 1: North)", "Moderator". */
  role: (list: RoleList) => string;
  /** Name and description; of an open role "To be confirmed" and its description. */
  person: (role: PrintedRole) => string;
  /** "5 April 2019, 9.45–10.15" */
  when: (session: Pick<SessionHead, 'start' | 'end'>) => string;
}

const itemWords = {
  statement: 'itemKindStatement',
  presentation: 'itemKindPresentation',
  panel: 'itemKindPanel',
  discussion: 'itemKindDiscussion',
  groupReports: 'itemKindGroupReports',
} as const satisfies Record<ItemKind, string>;

/** What a kind of item is called. */
export function itemKindIn(words: Words, kind: ItemKind): string {
  return words(itemWords[kind]);
}

export function phrasesIn(language: WordLanguage): Phrases {
  const words = wordsIn(language);
  const quoted = (text: string): string => words('quoted', { text });
  const item = ({ title, kind }: ItemHead): string => (title === undefined ? itemKindIn(words, kind) : quoted(title));
  const group = ({ number, name }: { number: number; name: string }): string => words('group', { number, name });
  return {
    words,
    quoted,
    item,
    group,
    session: ({ label, number, title }) =>
      label ?? (number === undefined ? quoted(title) : words('sessionNumber', { number })),
    title: (session) => quoted(printedTitle(session, words)),
    role: (list) => {
      const role = words(roleWords[list.role]);
      const place = list.group ? group(list.group) : list.item && item(list.item);
      return place === undefined ? role : words('roleAt', { role, place });
    },
    person: ({ name, description }) =>
      [name ?? words('toBeConfirmed'), description].filter((part) => part !== undefined).join(', '),
    when: ({ start, end }) => `${formatDate(dateOf(start), language)}, ${formatTimeRange(start, end)}`,
  };
}
