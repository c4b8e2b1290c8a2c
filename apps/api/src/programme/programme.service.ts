import { canonicalJson } from '#contract/canonical-json';
import type { MeetingFile } from '#contract/meeting-file';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { readDraft, writeDraft } from './draft-store.js';
import { draftToFile } from './draft-to-file.js';
import { fileToDraft } from './file-to-draft.js';
import { MeetingLive } from './live/meeting-live.js';
import { refusalOfChange } from './meeting-state.rules.js';
import { Meeting } from './meeting.entity.js';
import { standingDraft } from './standing-draft.js';

/** A draft as a meeting file in canonical form. */
export interface Draft {
  meetingId: string;
  isArchived: boolean;
  file: MeetingFile;
}

/** A draft before and after it was replaced, both canonical; before is null where the meeting is new. */
export interface DraftChange {
  meetingId: string;
  before: MeetingFile | null;
  after: MeetingFile;
}

/** The draft of a programme, as a whole. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Whether there is no meeting at all, as after the installation. */
  async isEmpty(manager: EntityManager): Promise<boolean> {
    return !(await manager.exists(Meeting));
  }

  /** {@link replaceDraft} in a transaction of its own, with its record. */
  async importFile(file: MeetingFile, by: Author): Promise<DraftChange> {
    return this.dataSource.transaction(async (manager) => {
      const change = await this.replaceDraft(manager, file, by);
      await this.recordImport(manager, change, by);
      return change;
    });
  }

  /** {@link getDraft} in a transaction of its own. */
  async exportFile(slug: string): Promise<MeetingFile> {
    const { file } = await this.dataSource.transaction((manager) => this.getDraft(manager, slug));
    return file;
  }

  /**
   * Makes the draft equal to a meeting file: a new meeting, or the same slug's draft replaced. What stays keeps its id, and with
   * it invitations, answers and notes. Releases are left alone. The caller records it ({@link recordImport}).
   *
   * @param file checked and canonical
   * @throws Refusal `meeting.archived`, `meeting.deleted`
   */
  async replaceDraft(manager: EntityManager, file: MeetingFile, by: Author): Promise<DraftChange> {
    const { slug } = file.meeting;
    // Two imports of one new slug would both find nothing to lock; the lock on the slug itself makes them take turns.
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`meeting ${slug}`]);
    const existing = await manager.findOne(Meeting, { where: { slug }, lock: { mode: 'pessimistic_write' } });
    const refusal = existing && refusalOfChange(existing);
    if (refusal) throw new Refusal(refusal);
    const rows = existing && (await readDraft(manager, existing));
    const before = rows && draftToFile(rows);
    const meetingId = existing?.id ?? randomUUID();
    const mark = { at: this.clock.now(), by: by.accountId };
    const standing = standingDraft(rows, before);
    await writeDraft(manager, rows, fileToDraft(file, { meetingId, standing, newId: randomUUID, mark }));
    return { meetingId, before, after: file };
  }

  /**
   * Tells and records that a draft was replaced, at the end of its transaction; there is none where nothing has changed.
   *
   * @param as what was done, where it was no import of a file
   */
  async recordImport(
    manager: EntityManager,
    { meetingId, before, after }: DraftChange,
    by: Author,
    as: { action: string; subject: string } = {
      action: 'meeting.imported',
      subject: `meeting ${after.meeting.slug}`,
    },
  ): Promise<void> {
    if (before && canonicalJson(before) === canonicalJson(after)) return;
    await this.live.tellDraft(manager, meetingId, [{ kind: 'meeting' }]);
    await this.audit.write(manager, { ...as, by, scope: meetingId, before: before ?? undefined, after });
  }

  /**
   * The draft as a meeting file in canonical form. Locks the meeting, so that what is read is one state.
   *
   * @param locked left out only in a transaction that sees one state anyway (`REPEATABLE READ`)
   * @throws Refusal `not-found`, also where the meeting has been deleted
   */
  async getDraft(manager: EntityManager, slug: string, { locked = true } = {}): Promise<Draft> {
    const lock = locked ? ({ lock: { mode: 'pessimistic_write' } } as const) : {};
    const meeting = await manager.findOne(Meeting, { where: { slug }, ...lock });
    if (!meeting || meeting.deletedAt) throw new Refusal('not-found');
    const { id: meetingId, archivedAt } = meeting;
    return { meetingId, isArchived: archivedAt !== null, file: draftToFile(await readDraft(manager, meeting)) };
  }
}
