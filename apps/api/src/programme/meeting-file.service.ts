import type { MeetingFile } from '#contract/meeting-file';
import { readMeetingFile } from '#contract/read-meeting-file';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, authorOf } from '../accounts/actor.js';
import { Permissions } from '../accounts/policy/permissions.js';
import { Refusal } from '../platform/refusal.js';
import { MeetingAccessService } from './meeting-access.service.js';
import { ProgrammeService } from './programme.service.js';

/** Meeting files that people send and fetch. */
@Injectable()
export class MeetingFileService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly access: MeetingAccessService,
    private readonly permissions: Permissions,
  ) {}

  /**
   * Imports a file as its sender may: a new meeting becomes theirs, one that is there has to be theirs already.
   *
   * @param bytes as they were sent
   * @throws Refusal `meeting-file.invalid` with every problem, `meeting.taken`, `meeting.archived`, `meeting.deleted`
   */
  async import(bytes: unknown, actor: Actor): Promise<{ slug: string }> {
    const { file, problems } = readMeetingFile(Buffer.isBuffer(bytes) ? bytes : Buffer.of());
    if (!file) throw new Refusal('meeting-file.invalid', problems);
    const { slug } = file.meeting;
    const by = authorOf(actor);
    // Before the transaction: in it, many imports at once would each hold a connection and wait for another.
    const isTheirs = await this.permissions.has(actor, 'meeting.replace', { meeting: slug });
    try {
      await this.dataSource.transaction(async (manager) => {
        const change = await this.programme.replaceDraft(manager, file, by);
        if (change.before === null) await this.access.giveToMaker(manager, change.meetingId, by);
        else if (!isTheirs) throw taken();
        await this.programme.recordImport(manager, change, by);
      });
    } catch (error) {
      // That a meeting is archived is for those to know who may read it.
      if (!isClosed(error) || (await this.permissions.has(actor, 'meeting.export', { meeting: slug }))) throw error;
      throw taken();
    }
    return { slug };
  }

  /** @throws Refusal `not-found` */
  async export(slug: string): Promise<MeetingFile> {
    return this.programme.exportFile(slug);
  }
}

function taken(): Refusal {
  return new Refusal('meeting.taken');
}

function isClosed(error: unknown): boolean {
  return error instanceof Refusal && (error.code === 'meeting.archived' || error.code === 'meeting.deleted');
}
