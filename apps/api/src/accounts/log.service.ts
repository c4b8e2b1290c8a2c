import type { LogAccount, LogEntry, LogPage } from '#contract/log';
import { Injectable } from '@nestjs/common';
import { type AuditFilter, AuditReader } from '../platform/audit/audit-reader.js';
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
  async list(scope: string | null, { before, limit }: LogPage, filter: AuditFilter = {}): Promise<LogEntry[]> {
    const entries = await this.audit.list({ scope, ...(before !== undefined && { before }), limit, filter });
    const nameOf = await this.names.of(entries.flatMap(({ actor, subject }) => [actor, accountIn(subject)]));
    return entries.map(({ id, at, actor, via, action, subject, changes }) => ({
      ...{ id, at: at.toISOString(), actor: nameOf(actor), account: actor, via },
      ...{ action, subject, about: nameOf(accountIn(subject)), changes },
    }));
  }

  /** Whoever has done something in a meeting, by name; those whose account is gone come last. */
  async accountsIn(scope: string): Promise<LogAccount[]> {
    const ids = await this.audit.actorsIn(scope);
    const nameOf = await this.names.of(ids);
    const accounts = ids.map((account) => ({ account, name: nameOf(account) }));
    return accounts.sort((a, b) => compare(a.name ?? '\uffff', b.name ?? '\uffff') || compare(a.account, b.account));
  }
}

/** Id of the account that a subject is; null where it is something else. */
function accountIn(subject: string): string | null {
  return /^account ([0-9a-f-]{36})$/.exec(subject)?.[1] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
