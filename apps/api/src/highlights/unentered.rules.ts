import type { StandingRecommendation } from '../plenary/consolidation/standing.js';
import type { Registered } from '../recommendations/register-reader.js';

/** `sessionId`: the session of the plenary. */
type Decided = Pick<StandingRecommendation, 'id' | 'decision'> & { sessionId: string };

/** What was adopted and has not entered the register: it has no number, theme or owner yet. */
export function unenteredOf<Row extends Decided>(
  recommendations: readonly Row[],
  registered: readonly Pick<Registered, 'origin'>[],
): Row[] {
  const entered = new Set(registered.flatMap(({ origin }) => (origin ? [`${origin.session} ${origin.id}`] : [])));
  return recommendations.filter(
    ({ sessionId, id, decision }) => decision === 'adopted' && !entered.has(`${sessionId} ${id}`),
  );
}
