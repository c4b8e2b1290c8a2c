import { meetingFile } from '#contract/meeting-file';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { Release } from './release.entity.js';

/** The drafts of which releases were made. */
@Injectable()
export class ReleaseDraftService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
  ) {}

  /**
   * Puts the draft of a release back in place of the one that stands, as an import of it would; releases are left alone. Where
   * it stands already, nothing happens and nothing is recorded.
   *
   * @throws Refusal `not-found`, `release.no-draft`, `meeting.archived`, `meeting.deleted`
   */
  async restore(slug: string, version: number, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const draft = await this.getDraft(manager, slug, version);
      const change = await this.programme.replaceDraft(manager, draft, by);
      const as = { action: 'draft.restored', subject: `release ${version}` };
      await this.programme.recordImport(manager, change, by, { as });
    });
  }

  private async getDraft(manager: EntityManager, slug: string, version: number) {
    const release = await manager.findOne(Release, {
      where: { version, meeting: { slug } },
      select: { id: true, draft: true },
    });
    if (!release) throw new Refusal('not-found');
    if (release.draft === null) throw new Refusal('release.no-draft');
    return meetingFile.parse(JSON.parse(release.draft));
  }
}
