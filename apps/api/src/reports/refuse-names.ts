import type { Report } from '#contract/report';
import type { EntityManager } from 'typeorm';
import { findNameFinder } from '../breakouts/output-room.js';
import { Refusal } from '../platform/refusal.js';
import { namesInReport } from './report-names.rules.js';

/**
 * The meeting's rule that nobody is named may be newer than what was written.
 *
 * @throws Refusal `report.names-people`, with the places
 */
export async function refuseNames(manager: EntityManager, meetingId: string, made: Report): Promise<void> {
  const findNames = await findNameFinder(manager, { meetingId, attribution: made.attribution });
  const problems = findNames ? namesInReport(made, findNames) : [];
  if (problems.length > 0) throw new Refusal('report.names-people', problems);
}
