import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import { theSystem } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { NightlyJobs } from '../platform/jobs/nightly-jobs.js';
import { isPastRestoring } from './meeting-state.rules.js';
import { Meeting } from './meeting.entity.js';

/**
 * Removes for good the meetings that nobody can bring back any more, with their releases, issued documents, mails and people. What
 * was written of them into the trail stays, and the log of the installation tells of each that it is gone. Accounts stay: they
 * belong to whoever signs in with them.
 */
@Injectable()
export class MeetingPurge implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly nightly: NightlyJobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.nightly.add('deleted-meetings.purge', () => this.purge());
  }

  async purge(): Promise<void> {
    const now = this.clock.now();
    const deleted = await this.dataSource.manager.find(Meeting, {
      where: { deletedAt: Not(IsNull()) },
      order: { deletedAt: 'ASC' },
    });
    for (const meeting of deleted) if (isPastRestoring(meeting.deletedAt, now)) await this.remove(meeting);
  }

  /** Does nothing where the database, which goes by a clock of its own, finds that it is too soon. */
  private async remove({ id, slug, deletedAt }: Meeting): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [row] = await manager.query<{ isGone: boolean }[]>(`SELECT purge_deleted_meeting($1) AS "isGone"`, [id]);
      if (row?.isGone !== true) return;
      await this.audit.write(manager, {
        by: theSystem,
        action: 'meeting.purged',
        scope: null,
        subject: `meeting ${slug}`,
        before: { id, deletedAt },
      });
    });
  }
}
