import type { LogEntry, LogPage } from '#contract/log';
import { Injectable } from '@nestjs/common';
import { AuditReader } from '../platform/audit/audit-reader.js';
import { AccountNames } from './account-names.js';

/** What was done, and by whom, for those who answer for it. */
@Injectable()
export class LogService {
  constructor(
    private readonly audit: AuditReader,
    private readonly names: AccountNames,
  ) {}

  /**
   * Newest first, in two statements.
   *
   * @param scope a meeting's id; null for what concerns the installation
   */
  async list(scope: string | null, { before, limit }: LogPage): Promise<LogEntry[]> {
    const entries = await this.audit.list({ scope, ...(before !== undefined && { before }), limit });
    const nameOf = await this.names.of(entries.map(({ actor }) => actor));
    return entries.map(({ id, at, actor, via, action, subject, changes }) => ({
      ...{ id, at: at.toISOString(), actor: nameOf(actor), via },
      ...{ action, subject, changes },
    }));
  }
}
