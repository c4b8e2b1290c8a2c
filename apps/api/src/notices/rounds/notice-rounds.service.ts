import type { DigestPreview, NoticeRoundChange, NoticesSent, WaitingNotices } from '#contract/notice';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { expectVersion } from '../../platform/expect-version.js';
import { Refusal } from '../../platform/refusal.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import { type MeetingParts, MeetingPartsReader } from '../meeting-parts.js';
import { NewsPreviews } from '../news/news-previews.js';
import { DigestPreviews } from './digest-previews.js';
import { NoticeRound } from './notice-round.entity.js';
import { audienceRecord, droppedRecord, sentRecord } from './round-records.js';
import { RoundSender } from './round-sender.js';
import { findWaitingRound } from './waiting-round.js';

/** What organizers see of the notices that wait, and do with them. Every change is one transaction. */
@Injectable()
export class NoticeRoundsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: MeetingPartsReader,
    private readonly previews: DigestPreviews,
    private readonly news: NewsPreviews,
    private readonly sender: RoundSender,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
  ) {}

  /**
   * The round that waits, with every mail as it would go now.
   *
   * @throws Refusal `not-found`
   */
  async read(slug: string): Promise<WaitingNotices> {
    // First, so that whoever sends what they have read is refused where it has changed while it was read.
    const round = await this.findRound(slug);
    const parts = await this.reader.look(slug);
    if (!round) return { version: 0, round: null, digests: [], news: [] };
    const news = await this.news.of(parts, round);
    return { ...viewOf(round), digests: this.previews.of(parts, { audience: round.audience, isDropped: false }), news };
  }

  /**
   * The mails that a release would have sent now, to those whom the round reaches that it would join.
   *
   * @throws Refusal `not-found`
   */
  async preview(slug: string): Promise<DigestPreview[]> {
    const round = await this.findRound(slug);
    const parts = await this.reader.look(slug, { ahead: true });
    return this.previews.of(parts, { audience: round?.audience ?? 'affected', isDropped: false });
  }

  /** @throws Refusal `not-found`, `notices.none`, `version.conflict` */
  async send(slug: string, version: number, by: Author): Promise<NoticesSent> {
    return this.change(slug, version, async (manager, parts, round) => {
      const mails = await this.sender.end(manager, parts, round, 'sent');
      return { answer: { mails }, record: sentRecord(round, mails, by) };
    });
  }

  /**
   * Leaves a round untold, but for those who are no longer expected: they are told that.
   *
   * @throws Refusal `not-found`, `notices.none`, `version.conflict`
   */
  async drop(slug: string, reason: string, version: number, by: Author): Promise<NoticesSent> {
    return this.change(slug, version, async (manager, parts, round) => {
      const mails = await this.sender.end(manager, parts, round, 'dropped');
      return { answer: { mails }, record: droppedRecord(round, mails, reason, by) };
    });
  }

  /**
   * Says whom the round reaches.
   *
   * @throws Refusal `not-found`, `notices.none`, `version.conflict`
   */
  async setAudience(
    slug: string,
    { audience }: NoticeRoundChange,
    version: number,
    by: Author,
  ): Promise<WaitingNotices> {
    await this.change(slug, version, async (manager, { meetingId }, round) => {
      await manager.update(NoticeRound, { id: round.id }, { audience, version: round.version + 1 });
      await this.live.tell(manager, meetingId, { kind: 'notices.changed', state: 'waiting' });
      return { answer: undefined, record: audienceRecord(round, audience, by) };
    });
    return this.read(slug);
  }

  private async change<T>(
    slug: string,
    version: number,
    work: (
      manager: EntityManager,
      parts: MeetingParts,
      round: NoticeRound,
    ) => Promise<{ answer: T; record: AuditRecord }>,
  ): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const parts = await this.reader.read(manager, slug);
      const round = await findWaitingRound(manager, parts.meetingId);
      if (!round) throw new Refusal('notices.none');
      expectVersion(viewOf(round), version);
      const { answer, record } = await work(manager, parts, round);
      await this.audit.write(manager, record);
      return answer;
    });
  }

  private findRound(slug: string): Promise<NoticeRound | null> {
    return this.dataSource.manager.findOneBy(NoticeRound, { meeting: { slug }, state: 'waiting' });
  }
}

function viewOf({ version, fromVersion: from, toVersion: to, audience, openedAt, dueAt }: NoticeRound) {
  const times = { openedAt: openedAt.toISOString(), dueAt: dueAt?.toISOString() ?? null };
  return { version, round: { from, to, audience, ...times } };
}
