import { report, type Report as FrozenReport, type ReportEntry } from '#contract/report';
import { instantAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readHighlights } from '../highlights/read-highlights.js';
import { unenteredOf } from '../highlights/unentered.rules.js';
import { Refusal } from '../platform/refusal.js';
import type { PlenaryRecommendationRow } from '../plenary/consolidation/plenary-recommendation.entity.js';
import type { PlenaryRoom } from '../plenary/plenary-room.js';
import type { Report } from '../plenary/reports.js';
import { registeredOf } from '../recommendations/register-reader.js';
import { IssuedReport } from './issued-report.entity.js';

/** A report as it was issued. */
export interface IssuedEdition {
  id: string;
  report: FrozenReport;
}

type Issued = Pick<IssuedReport, 'subjectId' | 'version' | 'symbol' | 'issuedAt'>;

/** Reads what was issued. */
@Injectable()
export class ReportReader {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param subjectId the group, the session of the plenary, or the meeting for its highlights
   * @param version the newest one where it is left out
   * @throws Refusal `not-found`
   */
  async get(subjectId: string, version?: number): Promise<IssuedEdition> {
    const issued = await this.dataSource.getRepository(IssuedReport).findOne({
      where: { subjectId, ...(version !== undefined && { version }) },
      order: { version: 'DESC' },
    });
    if (!issued) throw new Refusal('not-found');
    return { id: issued.id, report: report.parse(JSON.parse(issued.content)) };
  }

  /**
   * The reports of a meeting: groups in the order of the programme, then plenaries, then the highlights; in the same number of statements
   * for any number.
   */
  async list(meetingId: string): Promise<ReportEntry[]> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const { reports, plenaries, recommendations } = await readHighlights(manager, meetingId);
      const registered = await registeredOf(manager, meetingId);
      const issued: Issued[] = await manager.find(IssuedReport, {
        where: { meetingId },
        select: { id: true, subjectId: true, version: true, symbol: true, issuedAt: true },
        order: { version: 'DESC' },
      });
      const undecided = recommendations.filter(({ decision }) => decision === null);
      const open = { undecided: undecided.length, unentered: unenteredOf(recommendations, registered).length };
      return [
        ...reports.map((report) => groupEntry(report, issued)),
        ...plenaries.map((plenary) => plenaryEntry(plenary, undecided, issued)),
        highlightsEntry(meetingId, open, issued),
      ];
    });
  }
}

function groupEntry({ room: { session, group }, state }: Report, issued: readonly Issued[]): ReportEntry {
  const { id, number, name } = group;
  return {
    ...{ kind: 'group', session: session.key, number: null, label: session.label, title: session.title },
    ...{ group: { id, number, name }, undecided: 0, unentered: 0, issued: editionsOf(issued, id) },
    awaits: state === 'open' || state === 'submitted' ? 'clearance' : null,
  };
}

function plenaryEntry(
  { id, session: { id: session, number, label, title } }: PlenaryRoom,
  undecided: readonly PlenaryRecommendationRow[],
  issued: readonly Issued[],
): ReportEntry {
  const open = undecided.filter(({ sessionId }) => sessionId === id).length;
  return {
    ...{ kind: 'plenary', session, number, label, title, group: null, undecided: open, unentered: 0 },
    ...{ issued: editionsOf(issued, id), awaits: open > 0 ? 'decisions' : null },
  };
}

function highlightsEntry(
  meetingId: string,
  { undecided, unentered }: Pick<ReportEntry, 'undecided' | 'unentered'>,
  issued: readonly Issued[],
): ReportEntry {
  const awaits = undecided > 0 ? 'decisions' : unentered > 0 ? 'entry' : null;
  return {
    ...{ kind: 'highlights', session: null, number: null, label: null, title: '', group: null },
    ...{ undecided, unentered, awaits, issued: editionsOf(issued, meetingId) },
  };
}

function editionsOf(issued: readonly Issued[], subject: string): ReportEntry['issued'] {
  return issued
    .filter(({ subjectId }) => subjectId === subject)
    .map(({ version, symbol, issuedAt }) => ({ version, symbol, issuedAt: instantAt(issuedAt.getTime()) }));
}
