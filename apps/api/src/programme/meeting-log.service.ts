import type { LogAccount, MeetingLogEntry, MeetingLogPage } from '#contract/log';
import { normalizeInstant } from '#time/instant';
import { dayInZone, wallTimeAt } from '#time/zone';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LogService } from '../accounts/log.service.js';
import { Meeting } from './meeting.entity.js';

/** What was done in a meeting, by its own calendar. */
@Injectable()
export class MeetingLogService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: LogService,
  ) {}

  /** Newest first. */
  async list(meetingId: string, { account, kind, from, until, ...page }: MeetingLogPage): Promise<MeetingLogEntry[]> {
    const { timeZone } = await this.dataSource.getRepository(Meeting).findOneByOrFail({ id: meetingId });
    const entries = await this.log.list(meetingId, page, {
      actor: account,
      noun: kind,
      since: from === undefined ? undefined : new Date(dayInZone(from, timeZone).start),
      until: until === undefined ? undefined : new Date(dayInZone(until, timeZone).end),
    });
    return entries.map((entry) => ({ ...entry, wallTime: wallTimeAt(normalizeInstant(entry.at), timeZone) }));
  }

  async accounts(meetingId: string): Promise<LogAccount[]> {
    return this.log.accountsIn(meetingId);
  }
}
