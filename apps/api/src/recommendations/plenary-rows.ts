import type { EntityManager } from 'typeorm';
import { PlenaryRecommendationRow } from '../plenary/consolidation/plenary-recommendation.entity.js';

/** What the plenaries of a meeting make of what groups recommend, of all of them in one statement. */
export function listPlenaryRows(manager: EntityManager, meetingId: string): Promise<PlenaryRecommendationRow[]> {
  return manager
    .createQueryBuilder(PlenaryRecommendationRow, 'recommendation')
    .innerJoin('recommendation.consolidation', 'consolidation')
    .where('consolidation.meeting_id = :meetingId', { meetingId })
    .getMany();
}
