import type { EntityManager } from 'typeorm';
import { listPlenaries, type PlenaryRoom } from '../plenary/plenary-room.js';
import { PlenaryRecommendationRow } from '../plenary/consolidation/plenary-recommendation.entity.js';
import { listAllReports, type Report } from '../plenary/reports.js';
import type { Origin, StandingBlock } from './blocks.rules.js';
import { HighlightsBlockRow } from './highlights-block.entity.js';
import { type NotedRecommendation, originsOf } from './origins.rules.js';

/** What stands in the highlights of a meeting, and from where it comes. */
export interface StandingHighlights {
  kept: StandingBlock[];
  origins: Origin[];
  reports: Report[];
  plenaries: PlenaryRoom[];
  /** In the order of the plenaries, each in the order in which it has put them; what was taken out is not among them. */
  recommendations: PlenaryRecommendationRow[];
}

/** In the same number of statements however much there is. */
export async function readHighlights(manager: EntityManager, meetingId: string): Promise<StandingHighlights> {
  const reports = await listAllReports(manager, meetingId);
  const plenaries = await listPlenaries(manager, meetingId);
  const rows = await manager
    .createQueryBuilder(PlenaryRecommendationRow, 'recommendation')
    .innerJoin('recommendation.consolidation', 'consolidation')
    .where('consolidation.meeting_id = :meetingId AND recommendation.removed_at IS NULL', { meetingId })
    .orderBy('recommendation.ordinal', 'ASC')
    .getMany();
  const recommendations = plenaries.flatMap(({ id }) => rows.filter(({ sessionId }) => sessionId === id));
  const noted = recommendations.filter(({ decision }) => decision === 'noted');
  return {
    ...{ reports, plenaries, recommendations },
    kept: await manager.findBy(HighlightsBlockRow, { meetingId }),
    origins: originsOf(
      reports,
      noted.map((row) => notedRecommendation(row, plenaries)),
    ),
  };
}

function notedRecommendation(
  { id, sessionId, fields, version }: PlenaryRecommendationRow,
  plenaries: readonly PlenaryRoom[],
): NotedRecommendation {
  const session = plenaries.find((plenary) => plenary.id === sessionId)?.session.id ?? '';
  const text = fields.sentences.value.map((sentence) => sentence.text).join(' ');
  return { id, sessionId, session, title: fields.title.value, text, version };
}
