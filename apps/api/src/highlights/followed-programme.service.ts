import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { instantAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { freeze } from '../publishing/freeze.js';
import { ReleaseReader } from '../publishing/release-reader.js';

/** The programme that highlights follow: what everybody has been shown of it. */
@Injectable()
export class FollowedProgramme {
  constructor(
    private readonly releases: ReleaseReader,
    private readonly programme: ProgrammeService,
    private readonly clock: Clock,
  ) {}

  /**
   * The newest release; where nothing is released yet, the draft as a release would freeze it now, under version 0.
   *
   * @throws Refusal `not-found`
   */
  async of(manager: EntityManager, slug: string): Promise<MeetingSnapshot> {
    const release = await this.releases.find(slug);
    if (release) return release.snapshot;
    const { file } = await this.programme.getDraft(manager, slug, { locked: false });
    return freeze(file, { version: 0, releasedAt: instantAt(this.clock.now().getTime()), note: '' });
  }
}
