import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { NightlyJobs } from '../../platform/jobs/nightly-jobs.js';
import { OneTimeLink } from './one-time-link.entity.js';

/** How long an expired link stays, in milliseconds: longer than a job that failed could come back and make it anew. */
const linksStayFor = 7 * 24 * 60 * 60 * 1000;

/** Deletes what signing in leaves behind; its store does so for sessions. */
@Injectable()
export class ExpiredSignInRows implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly nightly: NightlyJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.nightly.add('expired-sign-in-rows.delete', () => this.delete());
  }

  async delete(): Promise<void> {
    const expiredBefore = new Date(this.clock.now().getTime() - linksStayFor);
    await this.dataSource.manager.delete(OneTimeLink, { expiresAt: LessThan(expiredBefore) });
    // The limiter goes by the clock of the machine, in milliseconds.
    await this.dataSource.query('DELETE FROM sign_in_try WHERE expire < $1', [Date.now()]);
  }
}
