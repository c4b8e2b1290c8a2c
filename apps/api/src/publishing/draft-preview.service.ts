import type { MastheadRequest } from '#contract/masthead';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { instantAt } from '#time/instant';
import { dateOf } from '#time/wall-time';
import { wallTimeAt } from '#time/zone';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { freeze } from './freeze.js';
import { mastheadOf } from './masthead.rules.js';
import { ReleaseGates } from './release-gate.js';

/** Drafts as a release would show them. */
@Injectable()
export class DraftPreviewService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly gates: ReleaseGates,
    private readonly clock: Clock,
  ) {}

  /**
   * The snapshot that a release would freeze now; its version is 0. Names of people who have not confirmed are not in it, nor
   * are private notes; nor does a refusal tell of them.
   *
   * @param asked what the documents of the release would say of themselves
   * @throws Refusal `not-found`, `release.unprintable`, with the places in the snapshot
   */
  async get(slug: string, asked: MastheadRequest = {}): Promise<MeetingSnapshot> {
    const { file } = await this.dataSource.transaction((manager) => this.programme.getDraft(manager, slug));
    const { timeZone, language } = file.meeting;
    const releasedAt = instantAt(this.clock.now().getTime());
    const masthead = mastheadOf(asked, { today: dateOf(wallTimeAt(releasedAt, timeZone)), language });
    const snapshot = freeze(file, { version: 0, releasedAt, note: '', masthead });
    const problems = this.gates.problemsOf(snapshot);
    if (problems.length > 0) throw new Refusal('release.unprintable', problems);
    return snapshot;
  }
}
