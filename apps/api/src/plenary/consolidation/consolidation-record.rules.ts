import type { ConsolidationEdit, ConsolidationOutcome } from '#contract/consolidation';
import type { StandingConsolidation, StandingRecommendation } from './standing.js';

/** The recommendations that edits have made otherwise, before and after, by their ids. */
export function changedRecommendations(
  before: readonly StandingRecommendation[],
  after: readonly StandingRecommendation[],
) {
  const stood = new Map(before.map((one) => [one.id, one]));
  const changed = after.filter((one) => stood.get(one.id) !== one);
  const earlier = changed.flatMap(({ id }) => stood.get(id) ?? []);
  return { changed, before: recorded(earlier), after: recorded(changed) };
}

function recorded(recommendations: readonly StandingRecommendation[]): Record<string, object> {
  return Object.fromEntries(
    recommendations.map(({ id, ordinal, sources, fields, decision, removedAt }) => {
      const { title, sentences, addressee, levels, regions } = fields;
      const words = {
        ...{ title: title.value, text: sentences.value.map(({ text }) => text).join(' ') },
        ...{ addressee: addressee.value, levels: levels.value, regions: regions.value },
      };
      const from = sources.map(({ group, entry, submission }) => `${group} ${entry} ${submission}`);
      return [id, { ordinal, ...words, sources: from, decision, removed: removedAt !== null }];
    }),
  );
}

/** What was done, and what was not: one entry each on the trail, of a kind that does nothing none. */
export function recordsOf(
  standing: StandingConsolidation,
  consolidation: StandingConsolidation,
  { edits, outcomes }: { edits: readonly ConsolidationEdit[]; outcomes: readonly ConsolidationOutcome[] },
): { action: string; before?: object; after: object }[] {
  const { before, after } = changedRecommendations(standing.recommendations, consolidation.recommendations);
  const unwritten = unwrittenWords(edits, outcomes);
  return [
    ...(consolidation === standing
      ? []
      : [
          {
            action: 'consolidation.edited',
            before: { recommendations: before, apart: standing.apart },
            after: { recommendations: after, apart: consolidation.apart },
          },
        ]),
    ...(unwritten.length > 0 ? [{ action: 'consolidation.not-written', after: { words: unwritten } }] : []),
  ];
}

/** Words that did not go in: the trail keeps them, whatever becomes of the window in which they were written. */
function unwrittenWords(edits: readonly ConsolidationEdit[], outcomes: readonly ConsolidationOutcome[]) {
  return edits.flatMap((edit, index) => {
    const outcome = outcomes[index];
    if (edit.kind !== 'set' || outcome === 'saved' || outcome === undefined) return [];
    const { recommendation, field, value, seen } = edit;
    return [{ recommendation, field, value, seen, outcome }];
  });
}
