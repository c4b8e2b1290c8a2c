import type { DraftLink } from '#contract/finding';
import { formatDate, formatTime, formatTimeRange } from '#time/format';
import type { Interval } from '#time/interval';
import { dateOf } from '#time/wall-time';
import { type WordLanguage, type Words, wordsIn } from '#words/words';

/** How findings name things and times in one language. */
export interface FindingNames {
  words: Words;
  /** Quoted, save for people; a group with its session. */
  name: (link: DraftLink | undefined) => string;
  names: (links: readonly DraftLink[]) => string;
  /** Two wall times, with their dates. */
  when: (time: Interval) => string;
  minutes: (count: number) => string;
}

export function findingNames(language: WordLanguage): FindingNames {
  const words = wordsIn(language);
  const quoted = (text: string) => words('quoted', { text });
  const name = (link: DraftLink | undefined): string => {
    if (link === undefined) return '';
    if (link.kind === 'person' || link.kind === 'mechanism') return link.title;
    if (link.kind !== 'group') return quoted(link.title);
    return `${words('group', { number: link.key, name: link.title })} (${quoted(link.session?.title ?? '')})`;
  };
  return {
    words,
    name,
    names: (links) => links.map(name).join(words('separator')),
    when: ({ start, end }) => {
      const [first, last] = [start, end].map((wall) => formatDate(dateOf(wall), language));
      if (first === last) return `${first ?? ''}, ${formatTimeRange(start, end)}`;
      return `${first ?? ''}, ${formatTime(start)} – ${last ?? ''}, ${formatTime(end)}`;
    },
    minutes: (count) => words('minutes', { count }),
  };
}
