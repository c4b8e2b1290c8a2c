import { canonicalJson } from '#contract/canonical-json';
import { defaultNoticeSettings, noticeSettings, type NoticeSettings, type NoticeSettingsView } from '#contract/notice';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { expectVersion } from '../../platform/expect-version.js';
import { Refusal } from '../../platform/refusal.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import { refusalOfChange } from '../../programme/meeting-state.rules.js';
import { Meeting } from '../../programme/meeting.entity.js';
import { MeetingNoticeSettings } from './meeting-notice-settings.entity.js';
import { NoticeRound } from './notice-round.entity.js';
import { dueAfter } from './quiet-time.rules.js';
import { RoundTimer } from './round-timer.js';
import { findWaitingRound } from './waiting-round.js';

/** When the notices of a meeting go. */
@Injectable()
export class NoticeSettingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly timer: RoundTimer,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async get(meetingId: string): Promise<NoticeSettingsView> {
    return readNoticeSettings(this.dataSource.manager, meetingId);
  }

  /**
   * Sets it, also for the round that waits, whose quiet time begins anew.
   *
   * @param version of the settings as they were read; 0 where nobody has said anything yet
   * @throws Refusal `not-found`, `meeting.archived`, `meeting.deleted`, `version.conflict`
   */
  async set(meetingId: string, settings: NoticeSettings, version: number, by: Author): Promise<NoticeSettingsView> {
    return this.dataSource.transaction(async (manager) => {
      const meeting = await manager.findOne(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_write' } });
      const refusal = meeting ? refusalOfChange(meeting) : 'not-found';
      if (refusal) throw new Refusal(refusal);
      const standing = await readNoticeSettings(manager, meetingId);
      const before = noticeSettings.strip().parse(standing);
      // What has been done already is not refused, whichever version was asked for (RFC 9110 §13.1.1).
      if (canonicalJson(before) === canonicalJson(settings)) return standing;
      expectVersion(standing, version);
      const after: MeetingNoticeSettings = { meetingId, ...settings, version: version + 1 };
      await manager.upsert(MeetingNoticeSettings, after, ['meetingId']);
      await this.retime(manager, meetingId, settings);
      const record = { by, action: 'notice-settings.set', scope: meetingId, subject: 'notice settings' };
      await this.audit.write(manager, { ...record, before, after: settings });
      return { ...settings, version: after.version };
    });
  }

  private async retime(manager: EntityManager, meetingId: string, settings: NoticeSettings): Promise<void> {
    const round = await findWaitingRound(manager, meetingId);
    if (!round) return;
    const dueAt = dueAfter(this.clock.now(), settings);
    await manager.update(NoticeRound, { id: round.id }, { dueAt, version: round.version + 1 });
    await this.timer.set(manager, { meetingId, dueAt });
    await this.live.tell(manager, meetingId, { kind: 'notices.changed', state: 'waiting' });
  }
}

/** When the notices of a meeting go; version 0 while nobody has said anything. */
export async function readNoticeSettings(manager: EntityManager, meetingId: string): Promise<NoticeSettingsView> {
  const row = await manager.findOneBy(MeetingNoticeSettings, { meetingId });
  if (!row) return { ...defaultNoticeSettings, version: 0 };
  const { quietMinutes, review, version } = row;
  return { quietMinutes, review, version };
}
