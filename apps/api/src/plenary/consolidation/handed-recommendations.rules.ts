import type { Wording } from '#contract/consolidation';
import type { OutputValue } from '#contract/output';
import type { OutputState } from '#contract/output-parts';
import type { SubmittedEntry } from '../../breakouts/submitted.rules.js';
import type { HandedRecommendation } from './standing.js';

/** What a group has handed in last, and how far it is. */
export interface Handed {
  group: string;
  state: OutputState;
  /** Null where nothing is handed in. */
  submission: { number: number; content: readonly SubmittedEntry[] } | null;
}

/** The recommendations that groups have handed in, group by group, each in its order. */
export function handedRecommendations(groups: readonly Handed[]): HandedRecommendation[] {
  return groups.flatMap(({ group, submission }) =>
    (submission?.content ?? [])
      .filter(({ part }) => part === 'recommendation')
      .map((entry) => ({ group, submission: submission?.number ?? 0, ...recommendationIn(entry) })),
  );
}

/** An entry as a recommendation of its group. */
export function recommendationIn({ id, fields }: SubmittedEntry): Omit<HandedRecommendation, 'group' | 'submission'> {
  return {
    ...{ entry: id, title: textIn(fields.title), text: textIn(fields.text), addressee: textIn(fields.addressee) },
    levels: Array.isArray(fields.levels) ? (fields.levels as Wording['levels']) : [],
  };
}

/** A text of one line: what was typed in several is read as one. */
function textIn(value: OutputValue | undefined): string {
  return typeof value === 'string' ? value.trim().replaceAll(/\s*\n\s*/gu, ' ') : '';
}
