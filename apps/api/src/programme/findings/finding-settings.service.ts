import { type FindingSettings, type FindingSettingsView, findingSettings } from '#contract/finding';
import { canonicalJson } from '#contract/canonical-json';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { expectVersion } from '../../platform/expect-version.js';
import { Refusal } from '../../platform/refusal.js';
import { refusalOfChange } from '../meeting-state.rules.js';
import { Meeting } from '../meeting.entity.js';
import { readFindingSettings } from './finding-reader.js';
import { MeetingFindingSettings } from './meeting-finding-settings.entity.js';

/** What the rules of findings go by in a meeting. */
@Injectable()
export class FindingSettingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
  ) {}

  async get(meetingId: string): Promise<FindingSettingsView> {
    return readFindingSettings(this.dataSource.manager, meetingId);
  }

  /**
   * @param version of the settings as they were read; 0 where nobody has said anything yet
   * @throws Refusal `not-found`, `meeting.archived`, `meeting.deleted`, `version.conflict`
   */
  async set(meetingId: string, settings: FindingSettings, version: number, by: Author): Promise<FindingSettingsView> {
    return this.dataSource.transaction(async (manager) => {
      const meeting = await manager.findOne(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_write' } });
      const refusal = meeting ? refusalOfChange(meeting) : 'not-found';
      if (refusal) throw new Refusal(refusal);
      const standing = await readFindingSettings(manager, meetingId);
      const before = findingSettings.strip().parse(standing);
      // What has been done already is not refused, whichever version was asked for (RFC 9110 §13.1.1).
      if (canonicalJson(before) === canonicalJson(settings)) return standing;
      expectVersion(standing, version);
      const after: MeetingFindingSettings = { meetingId, ...settings, version: version + 1 };
      await manager.upsert(MeetingFindingSettings, after, ['meetingId']);
      const record = { by, action: 'finding-settings.set', scope: meetingId, subject: 'finding settings' };
      await this.audit.write(manager, { ...record, before, after: settings });
      return { ...settings, version: after.version };
    });
  }
}
