import type { ReportingGroup } from '#contract/plenary';
import { printedName } from '#contract/printed-name';
import type { EntityManager } from 'typeorm';
import { awaitedIn } from '../breakouts/output-room.js';
import { listReports, type Report } from './reports.js';
import { slidesOf } from './slides.rules.js';

/** The groups that report to a session, with their slides, in the same number of statements for any number of groups. */
export async function listReportingGroups(manager: EntityManager, sessionId: string): Promise<ReportingGroup[]> {
  return (await listReports(manager, sessionId)).map(reportingGroup);
}

function reportingGroup({ room, state, submission, clearances }: Report): ReportingGroup {
  const { id, number, name } = room.group;
  const rapporteurs = room.members.filter(({ role }) => role === 'rapporteur');
  return {
    ...{ session: room.session.key, id, number, name, state, submission: submission?.number ?? null },
    awaited: submission ? awaitedIn(room, submission.number, clearances).map((one) => printedName(one.name)) : [],
    rapporteurs: rapporteurs.map((one) => printedName(one.name)),
    slides: slidesOf(submission?.content ?? null, room.language),
  };
}
