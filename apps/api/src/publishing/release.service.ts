import { canonicalJson } from '#contract/canonical-json';
import type { AccessGiven } from '#contract/meeting-access';
import type { MeetingFile } from '#contract/meeting-file';
import { meetingSnapshot, type MeetingSnapshot } from '#contract/meeting-snapshot';
import { instantAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import { type Author, theSystem } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { MeetingAccessService } from '../programme/meeting-access.service.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { freeze } from './freeze.js';
import { ReleaseFollowers } from './release-followers.js';
import { ReleaseGates } from './release-gate.js';
import { Release } from './release.entity.js';

/** Turns drafts into releases. Every method is one transaction. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly access: MeetingAccessService,
    private readonly gates: ReleaseGates,
    private readonly followers: ReleaseFollowers,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Imports and releases, or does neither.
   *
   * @returns the release's version
   */
  async importAndRelease(file: MeetingFile, note: string, by: Author): Promise<number> {
    return this.dataSource.transaction((manager) => this.importAndReleaseDraft(manager, file, note, by));
  }

  /**
   * The same for the first meeting of all, with somebody who organizes it, and nothing where there is one: of those who start
   * together, one does it.
   *
   * @returns the release's version; null where there was a meeting
   */
  async importAndReleaseFirst(
    file: MeetingFile,
    note: string,
    organizer: Pick<AccessGiven, 'email' | 'name'>,
  ): Promise<number | null> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['first meeting']);
      if (!(await this.programme.isEmpty(manager))) return null;
      const version = await this.importAndReleaseDraft(manager, file, note, theSystem);
      await this.access.appoint(manager, file.meeting.slug, organizer, theSystem);
      return version;
    });
  }

  /** @returns the release's version */
  async release(slug: string, note: string, by: Author): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const { version, record } = await this.releaseDraft(manager, slug, note, by);
      await this.audit.write(manager, record);
      return version;
    });
  }

  private async importAndReleaseDraft(
    manager: EntityManager,
    file: MeetingFile,
    note: string,
    by: Author,
  ): Promise<number> {
    const change = await this.programme.replaceDraft(manager, file, by);
    const { version, record } = await this.releaseDraft(manager, file.meeting.slug, note, by);
    await this.programme.recordImport(manager, change, by);
    await this.audit.write(manager, record);
    return version;
  }

  /** The caller writes the record, as the last statement of its transaction. */
  private async releaseDraft(
    manager: EntityManager,
    slug: string,
    note: string,
    by: Author,
  ): Promise<{ version: number; record: AuditRecord }> {
    const { meetingId, isArchived, file } = await this.programme.getDraft(manager, slug);
    if (isArchived) throw new Refusal('meeting.archived');
    const problems = this.gates.problemsOf(file);
    if (problems.length > 0) throw new Refusal('release.unprintable', problems);
    const last = await manager.findOne(Release, { where: { meetingId }, order: { version: 'DESC' } });
    const version = (last?.version ?? 0) + 1;
    const releasedAt = instantAt(this.clock.now().getTime());
    const frozen = freeze(file, { version, releasedAt, note });
    if (last && hasSameContent(meetingSnapshot.parse(JSON.parse(last.snapshot)), frozen)) {
      throw new Refusal('release.unchanged');
    }
    const snapshot = canonicalJson(frozen);
    const sha256 = createHash('sha256').update(snapshot).digest('hex');
    await manager.insert(Release, { meetingId, version, note, releasedAt, snapshot, sha256 });
    await this.followers.follow(manager, { meetingId, slug, version });
    const about = { action: 'meeting.released', scope: meetingId, subject: `release ${version}` };
    return { version, record: { by, ...about, after: { version, note, sha256 } } };
  }
}

/** Whether two snapshots show the same programme, whatever their version, time and note. */
function hasSameContent(a: MeetingSnapshot, b: MeetingSnapshot): boolean {
  const content = ({ meeting, sessions, guide }: MeetingSnapshot) => canonicalJson({ meeting, sessions, guide });
  return content(a) === content(b);
}
