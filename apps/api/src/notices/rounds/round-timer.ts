import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { theSystem } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Meeting } from '../../programme/meeting.entity.js';
import { MeetingPartsReader } from '../meeting-parts.js';
import type { NoticeRound } from './notice-round.entity.js';
import { isDue } from './quiet-time.rules.js';
import { sentRecord } from './round-records.js';
import { RoundSender } from './round-sender.js';
import { findWaitingRound } from './waiting-round.js';

const sendTask = 'notices.send';

/** Sends rounds of notices when their quiet time is over. */
@Injectable()
export class RoundTimer implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
    private readonly reader: MeetingPartsReader,
    private readonly sender: RoundSender,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.add(sendTask, (payload) => this.sendDue(payload as { meetingId: string }));
  }

  /** Has a round sent at its time. One job waits for each meeting; a later time takes the place of an earlier one. */
  async set(manager: EntityManager, { meetingId, dueAt }: Pick<NoticeRound, 'meetingId' | 'dueAt'>): Promise<void> {
    if (dueAt === null) return;
    const delay = Math.max(0, dueAt.getTime() - this.clock.now().getTime());
    await this.jobs.add(manager, sendTask, { meetingId }, { key: `${sendTask} ${meetingId}`, delay });
  }

  private async sendDue({ meetingId }: { meetingId: string }): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const meeting = await manager.findOne(Meeting, { where: { id: meetingId, deletedAt: IsNull() }, lock });
      const round = meeting && (await findWaitingRound(manager, meetingId));
      if (!round) return;
      // A release may have come since this job was begun, and the database may go by another clock.
      if (!isDue(round, this.clock.now())) {
        await this.set(manager, round);
        return;
      }
      const parts = await this.reader.read(manager, meeting.slug);
      const mails = await this.sender.end(manager, parts, round, 'sent');
      await this.audit.write(manager, sentRecord(round, mails, theSystem));
    });
  }
}
