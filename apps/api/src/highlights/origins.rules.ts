import type { OutputValue } from '#contract/output';
import type { SubmittedEntry } from '../breakouts/submitted.rules.js';
import type { Report } from '../plenary/reports.js';
import type { Origin } from './blocks.rules.js';

/** A recommendation that a plenary has noted and not adopted. */
export interface NotedRecommendation {
  id: string;
  /** The plenary's session: the id of its row, and its key in the meeting file. */
  sessionId: string;
  session: string;
  title: string;
  text: string;
  version: number;
}

/** What the highlights take of what a group reports; in this order. Recommendations stand in a section of their own, notes in none. */
const taken = ['practice', 'disagreement', 'partnership'] as const;

/**
 * What is to stand in the highlights of what groups have handed in and plenaries have noted: practices and points of disagreement with
 * their group, partnerships in their own place, what was noted with the plenary.
 *
 * @param reports in the order of the programme
 */
export function originsOf(
  reports: readonly Pick<Report, 'room' | 'submission'>[],
  noted: readonly NotedRecommendation[],
): Origin[] {
  return [
    ...reports.flatMap(({ room: { group }, submission }) => {
      const { id, number, name } = group;
      const content = submission?.content ?? [];
      return taken.flatMap((kind) =>
        content
          .filter(({ part }) => part === kind)
          .map((entry): Origin => ({
            ...{ id: `${id}.${entry.id}`, part: kind === 'partnership' ? 'partnerships' : `group/${id}`, kind },
            ...{ version: submission?.number ?? 0, ...saidBy(entry), group: { number, name } },
          })),
      );
    }),
    ...noted.map(({ id, sessionId, session, title, text, version }): Origin => ({
      ...{ id: `${sessionId}.${id}`, part: `session/${session}`, kind: 'noted' },
      ...{ version, title, text, actors: [], group: null },
    })),
  ];
}

function saidBy({ fields }: SubmittedEntry): Pick<Origin, 'title' | 'text' | 'actors'> {
  const { title, type, text, need, actors } = fields;
  return { title: textOf(title ?? type), text: textOf(text ?? need), actors: Array.isArray(actors) ? actors : [] };
}

function textOf(value: OutputValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
