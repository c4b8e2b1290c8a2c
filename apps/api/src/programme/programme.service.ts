import type { MeetingFile } from '#contract/meeting-file';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { readDraft, readKnownIds, replaceDraft } from './draft-store.js';
import { draftToFile } from './draft-to-file.js';
import { fileToDraft } from './file-to-draft.js';
import { Meeting } from './meeting.entity.js';

/** The draft of a programme, as a whole. */
@Injectable()
export class ProgrammeService {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether there is no meeting at all, as after the installation. */
  async isEmpty(manager: EntityManager): Promise<boolean> {
    return !(await manager.exists(Meeting));
  }

  /** {@link replaceDraft} in a transaction of its own. */
  async importFile(file: MeetingFile): Promise<void> {
    await this.dataSource.transaction((manager) => this.replaceDraft(manager, file));
  }

  /** {@link getDraft} in a transaction of its own. */
  async exportFile(slug: string): Promise<MeetingFile> {
    const { file } = await this.dataSource.transaction((manager) => this.getDraft(manager, slug));
    return file;
  }

  /**
   * Makes the draft equal to a meeting file: a new meeting, or the same slug's draft replaced. Releases are left alone.
   *
   * @param file checked and canonical
   * @returns the meeting's id
   */
  async replaceDraft(manager: EntityManager, file: MeetingFile): Promise<string> {
    // Two imports of one new slug would both find nothing to lock; the lock on the slug itself makes them take turns.
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`meeting ${file.meeting.slug}`]);
    const existing = await manager.findOneBy(Meeting, { slug: file.meeting.slug });
    const meetingId = existing?.id ?? randomUUID();
    const known = await readKnownIds(manager, meetingId);
    await replaceDraft(manager, fileToDraft(file, meetingId, known, randomUUID), known);
    return meetingId;
  }

  /**
   * The draft as a meeting file in canonical form. Locks the meeting, so that what is read is one state.
   *
   * @throws Refusal `not-found`
   */
  async getDraft(manager: EntityManager, slug: string): Promise<{ meetingId: string; file: MeetingFile }> {
    const meeting = await manager.findOne(Meeting, { where: { slug }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw new Refusal('not-found');
    return { meetingId: meeting.id, file: draftToFile(await readDraft(manager, meeting)) };
  }
}
