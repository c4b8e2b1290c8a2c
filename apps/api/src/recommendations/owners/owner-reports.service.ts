import { problemAt } from '#contract/file-places';
import type { LinkedOwner, NewOwnerReport } from '#contract/owner-link';
import { recommendationLabel } from '#contract/recommendation-terms';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/refusal.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import { openRegister } from '../open-register.js';
import { listRows } from '../register-rows.js';
import { RegisterSights } from '../register-sights.service.js';
import { dayAt } from './meeting-day.js';
import type { OwnerLink } from './owner-link.entity.js';
import { OwnerLinksService, ownerOf } from './owner-links.service.js';
import { isSameOwner, reportYears, openYears } from './owners.rules.js';
import { RecommendationReport } from './recommendation-report.entity.js';
import { isSameReport, ownReport } from './reports.rules.js';

/** Whoever has the link, and no account. */
const anOwner: Author = { accountId: null, via: 'web' };

/** What owners see and report through their links. */
@Injectable()
export class OwnerReportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OwnerLinksService,
    private readonly sights: RegisterSights,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * What the owner sees that has a link: of the meeting what it has taken up, with its own reports alone.
   *
   * @throws Refusal `not-found`
   */
  async see(token: string): Promise<LinkedOwner> {
    const { manager } = this.dataSource;
    const link = await this.links.open(manager, token);
    const [rows, { released }] = await Promise.all([listRows(manager, link.meetingId), this.sights.of(null)]);
    const owner = ownerOf(link);
    const { shortTitle, title, language } = released.get(link.meeting.slug) ?? link.meeting;
    const years = this.yearsAt(link.meeting.timeZone);
    return {
      ...{ owner, meeting: { shortTitle, title, language }, until: link.until.toISOString() },
      recommendations: rows
        .filter(({ owners }) => owners.some((one) => isSameOwner(one, owner)))
        .map(({ number, title: name, sentences, addressee, status, reports }) => ({
          ...{ number, label: recommendationLabel(shortTitle, number), title: name },
          ...{ sentences: sentences.map(({ text }) => text), addressee, status },
          years: openYears({ reports }, owner, years),
          reports: reports.filter((report) => isSameOwner(report.owner, owner)).map(ownReport),
        })),
    };
  }

  /**
   * Takes a report. One of the same year that was not accepted is replaced, and waits; the same again changes nothing.
   *
   * @throws Refusal `not-found`, also for what the owner has not taken up; `recommendation.invalid` for a year that is not asked about;
   *   `recommendation-report.settled` where the one of that year has been accepted
   */
  async send(token: string, report: NewOwnerReport): Promise<LinkedOwner> {
    await this.dataSource.transaction(async (manager) => {
      const { meetingId, meeting } = await this.links.open(manager, token);
      await openRegister(manager, meetingId);
      // It may have been withdrawn while others had their turn.
      const link = await this.links.open(manager, token);
      const years = this.yearsAt(meeting.timeZone);
      if (!years.includes(report.year))
        throw new Refusal('recommendation.invalid', [problemAt(['year'], report.year, `one of ${years.join(', ')}`)]);
      await this.keep(manager, link, report);
    });
    return this.see(token);
  }

  private async keep(manager: EntityManager, link: OwnerLink, report: NewOwnerReport): Promise<void> {
    const { recommendation: number, year, text, status, evidence } = report;
    const owner = ownerOf(link);
    const [row] = (await listRows(manager, link.meetingId)).filter(
      (one) => one.number === number && one.owners.some((other) => isSameOwner(other, owner)),
    );
    if (!row) throw new Refusal('not-found');
    const before = row.reports.find((one) => one.year === year && isSameOwner(one.owner, owner));
    if (before?.state === 'accepted') throw new Refusal('recommendation-report.settled');
    if (before && isSameReport(before, report)) return;
    const values = { text, status, evidence, linkId: link.id, reportedAt: this.clock.now() };
    if (before) {
      const waiting = { state: 'waiting' as const, note: null, settledAt: null, settledBy: null };
      const raised = { ...values, ...waiting, version: before.version + 1 };
      await manager.update(RecommendationReport, { id: before.id }, raised);
    } else {
      const { mechanismId, organization } = link;
      const made = { ...values, recommendationId: row.id, mechanismId, organization, year };
      await manager.insert(RecommendationReport, made);
    }
    await this.live.tell(manager, link.meetingId, { kind: 'recommendation.changed' });
    const told = { owner: owner.mechanism ?? owner.name, year };
    await this.audit.write(manager, {
      ...{ by: anOwner, scope: link.meetingId, subject: `recommendation ${number}` },
      action: before ? 'recommendation-report.replaced' : 'recommendation-report.sent',
      ...(before && { before: { ...told, text: before.text, status: before.status, evidence: before.evidence } }),
      after: { ...told, text, status, evidence },
    });
  }

  private yearsAt(timeZone: string): number[] {
    return reportYears(dayAt(this.clock.now(), timeZone));
  }
}
