import type { MeetingFile } from '#contract/meeting-file';
import type { Problem } from '#contract/problem';
import type { ReadResult } from '#contract/file-syntax';
import { readMeetingFile } from '#contract/read-meeting-file';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, authorOf } from '../accounts/actor.js';
import { Permissions } from '../accounts/policy/permissions.js';
import { Refusal } from '../platform/refusal.js';
import { FileParts, type FilePartKey, type FileIntake, type OpenFileParts } from './file-parts.js';
import { unknownMechanisms } from './known-mechanisms.js';
import { MeetingAccessService } from './meeting-access.service.js';
import { type DraftChange, ProgrammeService } from './programme.service.js';

/** What an import would do; no change where the file has problems. */
export type ForeseenImport =
  | { change: DraftChange; intake: Record<FilePartKey, FileIntake>; problems: [] }
  | { change: null; problems: readonly Problem[] };

/** Meeting files that people send and fetch. */
@Injectable()
export class MeetingFileService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly parts: FileParts,
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
    const parts = await this.parts.openFor(actor);
    const { file, problems } = await this.read(bytes, parts);
    if (!file) throw new Refusal('meeting-file.invalid', problems);
    const { slug } = file.meeting;
    const by = authorOf(actor);
    await this.asTheirs(slug, actor, async (manager, isTheirs) => {
      const change = await this.programme.replaceDraft(manager, file, by);
      if (change.before === null) await this.access.giveToMaker(manager, change.meetingId, by);
      else if (!isTheirs) throw taken();
      const also = await parts.take(manager, change.meetingId, file, by);
      await this.programme.recordImport(manager, change, by, { also });
    });
    return { slug };
  }

  /**
   * What {@link import} would do with a file, or every problem in it. Nothing is written.
   *
   * @throws Refusal `meeting.taken`, `meeting.archived`, `meeting.deleted`
   */
  async plan(bytes: unknown, actor: Actor): Promise<ForeseenImport> {
    const parts = await this.parts.openFor(actor);
    const { file, problems } = await this.read(bytes, parts);
    if (!file) return { change: null, problems };
    return this.asTheirs(file.meeting.slug, actor, async (manager, isTheirs) => {
      const change = await this.programme.foreseeDraft(manager, file, authorOf(actor));
      if (change.before !== null && !isTheirs) throw taken();
      return { change, intake: await parts.foresee(manager, file), problems: [] };
    });
  }

  private async read(bytes: unknown, parts: OpenFileParts): Promise<ReadResult<MeetingFile>> {
    const read = readMeetingFile(Buffer.isBuffer(bytes) ? bytes : Buffer.of());
    if (!read.file) return read;
    const { manager } = this.dataSource;
    const problems = [
      ...(await unknownMechanisms(manager, read.file)),
      ...(await parts.problemsOf(manager, read.file)),
    ];
    return problems.length > 0 ? { file: null, problems } : read;
  }

  /** Does something with a meeting's draft in a transaction that knows whether the meeting is somebody's to replace. */
  private async asTheirs<T>(
    slug: string,
    actor: Actor,
    work: (manager: EntityManager, isTheirs: boolean) => Promise<T>,
  ): Promise<T> {
    // Before the transaction: in it, many imports at once would each hold a connection and wait for another.
    const isTheirs = await this.permissions.has(actor, 'meeting.replace', { meeting: slug });
    try {
      return await this.dataSource.transaction((manager) => work(manager, isTheirs));
    } catch (error) {
      // That a meeting is archived is for those to know who may read it.
      if (!isClosed(error) || (await this.permissions.has(actor, 'meeting.export', { meeting: slug }))) throw error;
      throw taken();
    }
  }

  /**
   * @param isWhole whether with what its groups have written and its register, beside the draft
   * @throws Refusal `not-found`; `meeting-file.names-people` where nobody is to be named
   */
  export(slug: string, actor: Actor, isWhole: boolean): Promise<MeetingFile> {
    return isWhole ? this.programme.exportFile(slug, actor) : this.programme.exportDraft(slug);
  }
}

function taken(): Refusal {
  return new Refusal('meeting.taken');
}

function isClosed(error: unknown): boolean {
  return error instanceof Refusal && (error.code === 'meeting.archived' || error.code === 'meeting.deleted');
}
