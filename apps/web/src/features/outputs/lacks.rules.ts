import type { OutputEntry, OutputLack } from '#contract/output';
import type { OutputFieldName } from '#contract/output-parts';

/** What is lacking, of the practices apart from the recommendations. */
type LackWord = OutputLack['kind'] | 'noPracticeText';

export interface CountedLack {
  word: LackWord;
  /** In how many places. */
  count: number;
  blocks: boolean;
}

/** How often each thing is lacking: first what holds a submission up, then in the order of the form. */
export function countedLacks(lacks: readonly OutputLack[], entries: readonly OutputEntry[]): CountedLack[] {
  const practices = new Set(entries.filter(({ part }) => part === 'practice').map(({ id }) => id));
  const wordOf = ({ kind, entry }: OutputLack): LackWord =>
    kind === 'noText' && entry !== null && practices.has(entry) ? 'noPracticeText' : kind;
  const counted = new Map<LackWord, CountedLack>();
  for (const lack of lacks) {
    const word = wordOf(lack);
    counted.set(word, { word, count: (counted.get(word)?.count ?? 0) + 1, blocks: lack.blocks });
  }
  return [...counted.values()].toSorted((one, other) => Number(other.blocks) - Number(one.blocks));
}

/** What is lacking in one field. */
export function lacksIn(lacks: readonly OutputLack[], entry: string, field: OutputFieldName): OutputLack[] {
  return lacks.filter((lack) => lack.entry === entry && lack.field === field);
}

/** When something was written last; empty where nothing was. */
export function lastWritten(entries: readonly OutputEntry[]): string {
  const written = entries.flatMap(({ fields }) => Object.values(fields).map(({ at }) => at));
  return written.reduce((latest, at) => (at > latest ? at : latest), '');
}
