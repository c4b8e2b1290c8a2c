import type { EntityManager } from 'typeorm';
import { findNameFinder } from '../../breakouts/output-room.js';
import { OutputSubmission } from '../../breakouts/output-submission.entity.js';
import { Refusal } from '../../platform/refusal.js';
import { findPlenary, type PlenaryRoom } from '../plenary-room.js';
import { listReports, type Report } from '../reports.js';
import type { AdoptionMeasure } from './adoption-lacks.rules.js';
import { handedIn } from './handed-in.js';
import { PlenaryConsolidation } from './plenary-consolidation.entity.js';
import { PlenaryRecommendationRow } from './plenary-recommendation.entity.js';
import type { StandingConsolidation } from './standing.js';

/** Everything of a consolidation at one moment. */
export interface ReadConsolidation extends StandingConsolidation, AdoptionMeasure {
  plenary: PlenaryRoom;
  reports: Report[];
  /** Submissions to which sources refer. */
  submissions: OutputSubmission[];
}

/**
 * In the same number of statements however much there is.
 *
 * @param hold keeps it and the outputs of the groups as they are until the transaction ends
 * @throws Refusal `not-found` where no group reports to the session
 */
export async function readConsolidation(
  manager: EntityManager,
  sessionId: string,
  hold = false,
): Promise<ReadConsolidation> {
  const plenary = await findPlenary(manager, sessionId);
  if (!plenary) throw new Refusal('not-found');
  const consolidation = await manager.findOne(PlenaryConsolidation, {
    where: { sessionId },
    ...(hold && { lock: { mode: 'pessimistic_write' } }),
  });
  const reports = await listReports(manager, sessionId, hold);
  const recommendations = await manager.findBy(PlenaryRecommendationRow, { sessionId });
  const referred = recommendations.flatMap(({ sources }) => sources);
  return {
    ...{ plenary, reports, recommendations, apart: consolidation?.apart ?? [] },
    groups: reports.map(handedIn),
    submissions: await manager
      .createQueryBuilder(OutputSubmission, 'submission')
      .where(
        `(submission.group_id, submission.number) IN (SELECT * FROM unnest(CAST(:groups AS uuid[]), CAST(:numbers AS int[])))`,
        { groups: referred.map(({ group }) => group), numbers: referred.map(({ submission }) => submission) },
      )
      .getMany(),
    findNames: await findNameFinder(manager, plenary),
  };
}
