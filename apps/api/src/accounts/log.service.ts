import type { LogEntry, LogPage } from '#contract/meeting-log';
import { Injectable } from '@nestjs/common';
import { AuditReader } from '../platform/audit/audit-reader.js';
import { AccountNames } from './account-names.js';

/** What was done in a meeting, for its organizers. */
@Injectable()
export class MeetingLogService {
  constructor(
    private readonly audit: AuditReader,
    private readonly names: AccountNames,
  ) {}

  /** Newest first, in two statements. */
  async list(meetingId: string, { before, limit }: LogPage): Promise<LogEntry[]> {
    const entries = await this.audit.list({ scope: meetingId, ...(before !== undefined && { before }), limit });
    const nameOf = await this.names.of(entries.map(({ actor }) => actor));
    return entries.map(({ id, at, actor, via, action, subject, changes }) => ({
      ...{ id, at: at.toISOString(), actor: nameOf(actor), via },
      ...{ action, subject, changes },
    }));
  }
}
