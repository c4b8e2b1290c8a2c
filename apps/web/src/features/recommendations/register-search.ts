import { recommendationLevels } from '#contract/output-parts';
import { recommendationStatuses } from '#contract/recommendation-terms';
import type { RecommendationQuery } from '#contract/recommendation';

/** What of the register across meetings is shown, as its address says. */
export type RegisterSearch = Pick<RecommendationQuery, 'q' | 'meeting' | 'level' | 'status'>;

/** What cannot be is left out, as if it had not been asked for. */
export function registerSearch({ q, meeting, level, status }: Record<string, unknown>): RegisterSearch {
  const known = {
    level: recommendationLevels.find((one) => one === level),
    status: recommendationStatuses.find((one) => one === status),
  };
  return {
    // A number is read as one.
    ...((typeof q === 'string' || typeof q === 'number') && { q: String(q).slice(0, 300) }),
    ...(typeof meeting === 'string' && { meeting }),
    ...(known.level && { level: known.level }),
    ...(known.status && { status: known.status }),
  };
}
