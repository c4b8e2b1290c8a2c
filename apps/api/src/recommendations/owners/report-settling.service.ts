import type { ReportAcceptance, ReportView } from '#contract/recommendation-report';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, authorOf } from '../../accounts/actor.js';
import { Audit, type AuditRecord } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { expectVersion } from '../../platform/expect-version.js';
import { Refusal } from '../../platform/refusal.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import { openRegister } from '../open-register.js';
import { RecommendationEditor } from '../recommendation-editor.js';
import { findRow, type RegisterRow } from '../register-rows.js';
import { RegisterSights } from '../register-sights.service.js';
import { RecommendationReport } from './recommendation-report.entity.js';
import { organizerReport, type ReportRow } from './reports.rules.js';

/** Organizers accept or decline what owners report. Every method is one transaction. */
@Injectable()
export class ReportSettling {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editor: RecommendationEditor,
    private readonly sights: RegisterSights,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Accepts a report, and sets what it proposes as an organizer would.
   *
   * @param recommendationId row of the recommendation that it is about
   * @param version of the report as it was read
   * @throws Refusal `not-found`; `version.conflict` where the report, or the recommendation, is another by now; `recommendation-report.settled`
   */
  async accept(
    recommendationId: string,
    id: string,
    { seen, note }: ReportAcceptance,
    version: number,
    actor: Actor,
  ): Promise<void> {
    const sight = await this.sights.of(actor);
    const by = authorOf(actor);
    const doing = { by, action: 'recommendation.changed', seen: sight.seen };
    await this.editor.edit(recommendationId, seen, doing, async (manager, row) => {
      const report = openReport(row, id, version);
      await this.settle(manager, report, { state: 'accepted', note: note ?? null }, by);
      const change = { ...(report.status && { status: report.status }), ...(note !== undefined && { note }) };
      const values = await this.editor.follow(manager, row, change, { sight, by, report: id });
      return { values, record: recordOf('recommendation-report.accepted', row, report, by) };
    });
  }

  /**
   * @param recommendationId row of the recommendation that it is about
   * @param reason paragraphs; the owner reads them
   * @param version of the report as it was read
   * @throws Refusal `not-found`, `version.conflict`, `recommendation-report.settled`
   */
  async decline(recommendationId: string, id: string, reason: string, version: number, actor: Actor): Promise<void> {
    const by = authorOf(actor);
    await this.dataSource.transaction(async (manager) => {
      const row = await this.take(manager, recommendationId);
      const report = openReport(row, id, version);
      await this.settle(manager, report, { state: 'declined', note: reason }, by);
      await this.live.tell(manager, row.meetingId, { kind: 'recommendation.changed' });
      const record = recordOf('recommendation-report.declined', row, report, by);
      await this.audit.write(manager, { ...record, after: { ...(record.after as object), reason } });
    });
  }

  private async take(manager: EntityManager, recommendationId: string): Promise<RegisterRow> {
    const found = await findRow(manager, recommendationId);
    if (!found) throw new Refusal('not-found');
    await openRegister(manager, found.meetingId);
    // What was read before others had their turn may be another by now.
    return (await findRow(manager, recommendationId)) ?? found;
  }

  private async settle(
    manager: EntityManager,
    { id, version }: ReportRow,
    outcome: Pick<ReportView, 'state' | 'note'>,
    by: Author,
  ): Promise<void> {
    const values = { ...outcome, settledAt: this.clock.now(), settledBy: by.accountId, version: version + 1 };
    await manager.update(RecommendationReport, { id }, values);
  }
}

/** One that waits; its register has been taken. */
function openReport({ reports }: RegisterRow, id: string, version: number): ReportRow {
  const report = reports.find((one) => one.id === id);
  if (!report) throw new Refusal('not-found');
  expectVersion({ ...organizerReport(report, () => null) }, version);
  if (report.state !== 'waiting') throw new Refusal('recommendation-report.settled');
  return report;
}

function recordOf(action: string, row: RegisterRow, { owner, year }: ReportRow, by: Author): AuditRecord {
  return {
    ...{ by, action, scope: row.meetingId, subject: `recommendation ${row.number}` },
    after: { owner: owner.mechanism ?? owner.name, year },
  };
}
