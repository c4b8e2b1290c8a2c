import type { OutputState } from '#contract/output-parts';
import { type Handed, handedRecommendations } from './handed-recommendations.rules.js';
import { isSameRef, type StandingRecommendation } from './standing.js';

/** Groups whose state changes with what a plenary has decided: all that a group recommends is included, or is so no longer. */
export function newStates(
  groups: readonly Handed[],
  recommendations: readonly StandingRecommendation[],
): { group: string; before: OutputState; after: OutputState }[] {
  const decided = recommendations.filter(({ decision }) => decision !== null).flatMap(({ sources }) => sources);
  return groups.flatMap((handed) => {
    if (handed.state !== 'presented' && handed.state !== 'included') return [];
    const own = handedRecommendations([handed]);
    const isIncluded = own.length > 0 && own.every((one) => decided.some((source) => isSameRef(source, one)));
    const after = isIncluded ? 'included' : 'presented';
    return after === handed.state ? [] : [{ group: handed.group, before: handed.state, after }];
  });
}
