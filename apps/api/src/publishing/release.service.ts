import { canonicalJson } from '#contract/canonical-json';
import type { MeetingFile } from '#contract/meeting-file';
import { meetingSnapshot, type MeetingSnapshot } from '#contract/meeting-snapshot';
import { instantAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { freeze } from './freeze.js';
import { ReleaseGates } from './release-gate.js';
import { Release } from './release.entity.js';

/** Turns drafts into releases. Every method is one transaction. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly gates: ReleaseGates,
    private readonly clock: Clock,
  ) {}

  /**
   * Imports and releases, or does neither.
   *
   * @returns the release's version
   */
  async importAndRelease(file: MeetingFile, note: string): Promise<number> {
    return this.dataSource.transaction((manager) => this.importAndReleaseDraft(manager, file, note));
  }

  /** The same for the first meeting of all, and nothing where there is one: of those who start together, one does it. */
  async importAndReleaseFirst(file: MeetingFile, note: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['first meeting']);
      if (await this.programme.isEmpty(manager)) await this.importAndReleaseDraft(manager, file, note);
    });
  }

  /** @returns the release's version */
  async release(slug: string, note: string): Promise<number> {
    return this.dataSource.transaction((manager) => this.releaseDraft(manager, slug, note));
  }

  private async importAndReleaseDraft(manager: EntityManager, file: MeetingFile, note: string): Promise<number> {
    await this.programme.replaceDraft(manager, file);
    return this.releaseDraft(manager, file.meeting.slug, note);
  }

  private async releaseDraft(manager: EntityManager, slug: string, note: string): Promise<number> {
    const { meetingId, file } = await this.programme.getDraft(manager, slug);
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
    return version;
  }
}

/** Whether two snapshots show the same programme, whatever their version, time and note. */
function hasSameContent(a: MeetingSnapshot, b: MeetingSnapshot): boolean {
  const content = ({ meeting, sessions, guide }: MeetingSnapshot) => canonicalJson({ meeting, sessions, guide });
  return content(a) === content(b);
}
