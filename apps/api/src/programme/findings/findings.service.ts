import type { FindingList, FindingView } from '#contract/finding';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/refusal.js';
import { type Draft, ProgrammeService } from '../programme.service.js';
import { FindingReader } from './finding-reader.js';
import { FindingSetAside } from './finding-set-aside.entity.js';
import { FindingViews } from './finding-views.js';

/** What the rules find in drafts, and what the organizers say of it. Every method is one transaction. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly reader: FindingReader,
    private readonly views: FindingViews,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @param language of the sentences; that of the meeting where none is given
   * @throws Refusal `not-found`
   */
  async list(slug: string, language?: WordLanguage): Promise<FindingList> {
    const { draft, found } = await this.dataSource.transaction(async (manager) => {
      const read = await this.programme.getDraft(manager, slug);
      return { draft: read, found: await this.reader.read(manager, read) };
    });
    return this.views.list(found, language ?? languageOf(draft));
  }

  /**
   * Notes why a finding is left as it is; a reason once given can be replaced. The same reason once more changes nothing.
   *
   * @throws Refusal `not-found` also where the rules do not find it, `meeting.archived`
   */
  async setAside(slug: string, key: string, reason: string, by: Author, language?: WordLanguage): Promise<FindingView> {
    const { draft, marked } = await this.dataSource.transaction(async (manager) => {
      const open = await this.getOpenDraft(manager, slug);
      const { list } = await this.reader.read(manager, open);
      const known = list.find(({ finding }) => finding.key === key);
      if (!known) throw new Refusal('not-found');
      if (known.mark?.reason === reason) return { draft: open, marked: known };
      const [setAsideAt, setAsideBy] = [this.clock.now(), by.accountId];
      const mark: FindingSetAside = { meetingId: open.meetingId, key, reason, setAsideAt, setAsideBy };
      await manager.upsert(FindingSetAside, mark, ['meetingId', 'key']);
      const record = { by, action: 'finding.set-aside', scope: open.meetingId, subject: `finding ${key}` };
      await this.audit.write(manager, { ...record, before: { reason: known.mark?.reason }, after: { reason } });
      return { draft: open, marked: { finding: known.finding, mark } };
    });
    return this.views.one(marked, language ?? languageOf(draft));
  }

  /**
   * Opens a finding again, also one that the rules do not find any more.
   *
   * @throws Refusal `not-found` also where it is not set aside, `meeting.archived`
   */
  async reopen(slug: string, key: string, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { meetingId } = await this.getOpenDraft(manager, slug);
      const mark = await manager.findOneBy(FindingSetAside, { meetingId, key });
      if (!mark) throw new Refusal('not-found');
      await manager.delete(FindingSetAside, { meetingId, key });
      const record = { by, action: 'finding.reopened', scope: meetingId, subject: `finding ${key}` };
      await this.audit.write(manager, { ...record, before: { reason: mark.reason }, after: {} });
    });
  }

  private async getOpenDraft(manager: EntityManager, slug: string): Promise<Draft> {
    const draft = await this.programme.getDraft(manager, slug);
    if (draft.isArchived) throw new Refusal('meeting.archived');
    return draft;
  }
}

function languageOf({ file }: Draft): WordLanguage {
  return wordLanguageFor(file.meeting.language);
}
