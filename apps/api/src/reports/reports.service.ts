import { canonicalJson } from '#contract/canonical-json';
import type { MastheadRequest } from '#contract/masthead';
import type { HighlightsReport, Report, ReportKind } from '#contract/report';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { openOutput } from '../breakouts/open-output.js';
import { openHighlights } from '../highlights/open-highlights.js';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';
import type { ReadConsolidation } from '../plenary/consolidation/read-consolidation.js';
import { openPlenary } from '../plenary/open-plenary.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { Release } from '../publishing/release.entity.js';
import { HighlightsDrafts } from './highlights-drafts.service.js';
import { IssuedReport } from './issued-report.entity.js';
import { reportedRecommendations } from './frozen-report.rules.js';
import { ReportDrafts } from './report-drafts.service.js';

/** What is to be written down of a report. */
interface Issue {
  kind: ReportKind;
  meetingId: string;
  subjectId: string;
  /** As the log calls it. */
  subject: string;
  by: Author;
  asked: MastheadRequest;
  make: (version: number) => Promise<Report>;
}

/** Issues reports. Every method is one transaction. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly drafts: ReportDrafts,
    private readonly highlights: HighlightsDrafts,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
  ) {}

  /**
   * Issues what a group has handed in.
   *
   * @returns the report's version
   * @throws Refusal `not-found`, `meeting.archived`, `report.symbol-taken`, `report.names-people`; `output.not-cleared` where not every
   *   co-facilitator stands by it
   */
  async issueGroup(groupId: string, asked: MastheadRequest, by: Author): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await takeTurn(manager, groupId);
      const { output, session } = await openOutput(manager, groupId);
      if (output.state === 'open' || output.state === 'submitted') throw new Refusal('output.not-cleared');
      const { meetingId } = output;
      const tell = () => this.live.tell(manager, meetingId, { kind: 'output.changed', session, group: groupId });
      const make = (version: number) => this.drafts.makeOfGroup(manager, groupId, { version, masthead: asked });
      const subject = { subjectId: groupId, subject: `group ${groupId}` };
      return this.issue(manager, { kind: 'group', meetingId, ...subject, by, asked, make }, tell);
    });
  }

  /**
   * Issues what a plenary has made of what its groups recommend.
   *
   * @returns the report's version
   * @throws Refusal `not-found`, `meeting.archived`, `report.symbol-taken`, `report.names-people`; `plenary.undecided` with those of its
   *   recommendations that are neither adopted nor noted
   */
  async issuePlenary(sessionId: string, asked: MastheadRequest, by: Author): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await takeTurn(manager, sessionId);
      const { meetingId, session } = await openPlenary(manager, sessionId);
      const tell = () => this.live.tell(manager, meetingId, { kind: 'plenary.changed', session: session.id });
      const make = async (version: number) => {
        const made = await this.drafts.makeOfPlenary(manager, sessionId, { version, masthead: asked }, true);
        const undecided = made.recommendations.flatMap(({ decision }, index) => (decision === null ? [index] : []));
        if (undecided.length > 0)
          throw new Refusal(
            'plenary.undecided',
            undecided.map((index) => undecidedAt(index)),
          );
        return made;
      };
      const subject = { subjectId: sessionId, subject: `session ${session.id}` };
      return this.issue(manager, { kind: 'plenary', meetingId, ...subject, by, asked, make }, tell);
    });
  }

  /**
   * Issues the highlights of a meeting.
   *
   * @returns the report's version
   * @throws Refusal `not-found`, `meeting.archived`, `report.symbol-taken`, `report.names-people`; `plenary.undecided` with recommendations
   *   that are neither adopted nor noted, `highlights.unentered` with adopted ones that have not entered the register
   */
  async issueHighlights(meetingId: string, asked: MastheadRequest, by: Author): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await takeTurnIn(manager, meetingId);
      await openHighlights(manager, meetingId);
      const tell = () => this.live.tell(manager, meetingId, { kind: 'highlights.changed' });
      const make = async (version: number) => {
        const { made, plenaries } = await this.highlights.make(manager, meetingId, { version, masthead: asked }, true);
        refuseUnfinished(made, plenaries);
        return made;
      };
      const subject = { subjectId: meetingId, subject: 'highlights' };
      return this.issue(manager, { kind: 'highlights', meetingId, ...subject, by, asked, make }, tell);
    });
  }

  private async issue(
    manager: EntityManager,
    { kind, meetingId, subjectId, subject, by, asked, make }: Issue,
    tell: () => Promise<void>,
  ): Promise<number> {
    const symbol = asked.symbol ?? null;
    await refuseTakenSymbol(manager, meetingId, symbol);
    const version = ((await manager.maximum(IssuedReport, 'version', { subjectId })) ?? 0) + 1;
    const report = await make(version);
    const content = canonicalJson(report);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const frozen = { issuedAt: new Date(report.issuedAt), issuedBy: by.accountId, content, sha256 };
    await manager.insert(IssuedReport, { meetingId, kind, subjectId, version, symbol, ...frozen });
    await tell();
    const after = { version, sha256, ...(report.masthead && { masthead: report.masthead }) };
    await this.audit.write(manager, { by, action: 'report.issued', scope: meetingId, subject, after });
    return version;
  }
}

/**
 * Those who issue reports of one meeting take turns, from before they hold anything else: a plenary's holds the outputs of its groups.
 *
 * @param subjectId the group, or the session of the plenary
 */
async function takeTurn(manager: EntityManager, subjectId: string): Promise<void> {
  await manager.query(
    `SELECT pg_advisory_xact_lock(hashtextextended('reports of ' || session.meeting_id, 0))
     FROM session LEFT JOIN breakout_group ON breakout_group.session_id = session.id AND breakout_group.id = $1
     WHERE $1 IN (session.id, breakout_group.id)`,
    [subjectId],
  );
}

async function takeTurnIn(manager: EntityManager, meetingId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('reports of ' || $1, 0))`, [meetingId]);
}

async function refuseTakenSymbol(manager: EntityManager, meetingId: string, symbol: string | null): Promise<void> {
  if (symbol === null) return;
  const isTaken =
    (await manager.existsBy(IssuedReport, { meetingId, symbol })) ||
    (await manager.existsBy(Release, { meetingId, symbol }));
  if (isTaken) throw new Refusal('report.symbol-taken');
}

function refuseUnfinished({ recommendations }: HighlightsReport, plenaries: readonly ReadConsolidation[]): void {
  const undecided = plenaries.flatMap((plenary, place) =>
    reportedRecommendations(plenary).flatMap(({ decision }, index) =>
      decision === null ? [undecidedAt(index, `plenaries[${place}].`)] : [],
    ),
  );
  if (undecided.length > 0) throw new Refusal('plenary.undecided', undecided);
  const unentered = recommendations.flatMap(({ label }, index) => (label === null ? [index] : []));
  if (unentered.length > 0) throw new Refusal('highlights.unentered', unentered.map(unenteredAt));
}

function undecidedAt(index: number, within = '') {
  return { path: `${within}recommendations[${index}]`, found: 'no decision', expected: 'adopted or noted' };
}

function unenteredAt(index: number) {
  return {
    path: `recommendations[${index}]`,
    found: 'no number',
    expected: 'entered into the register of recommendations',
  };
}
