import type { Permission } from '#contract/permission';
import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { hashOf } from '../../platform/secret-token.js';
import { type Actor, authorOf } from '../actor.js';
import { tryLimiter, waitOf } from '../sign-in/try-limiter.js';
import type { Place } from './grant.js';

/** Entries about one account in an hour. */
const entriesPerHour = 100;

/**
 * Keeps on record who asked for what they may not do. Entries cannot be deleted, so that the same is noted once a minute, and
 * nobody fills the log.
 */
@Injectable()
export class RefusedAccessLog {
  private readonly accounts: RateLimiterPostgres;
  private readonly accesses: RateLimiterPostgres;

  constructor(
    dataSource: DataSource,
    private readonly audit: Audit,
  ) {
    this.accounts = tryLimiter(dataSource, { keyPrefix: 'refused-account', points: entriesPerHour, duration: 60 * 60 });
    this.accesses = tryLimiter(dataSource, { keyPrefix: 'refused-access', points: 1, duration: 60 });
  }

  async note(actor: Actor, permission: Permission, place: Place): Promise<void> {
    if (!(await this.isNew(actor, permission, place))) return;
    await this.audit.note({
      by: authorOf(actor),
      action: 'access.refused',
      scope: null,
      subject: `permission ${permission}`,
      after: { ...place },
    });
  }

  /** Looks at the account first, so that what is counted by place does not grow without end either. */
  private async isNew({ id }: Actor, permission: Permission, place: Place): Promise<boolean> {
    const noted = await this.accounts.get(id);
    if (noted !== null && noted.consumedPoints >= entriesPerHour) return false;
    const access = hashOf(JSON.stringify([id, permission, place]));
    if ((await waitOf(this.accesses.consume(access))) !== null) return false;
    return (await waitOf(this.accounts.consume(id))) === null;
  }
}
