import type { MeetingFile } from '#contract/meeting-file';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../accounts/actor.js';
import type { AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';

/** Who sends or fetches a file: somebody with their rights, or an operator at the command line. */
export type FileHandler = Actor | 'operator';

/** How much of a part a file has that would be taken in, and that is left aside because something stands in its place. */
export interface FileIntake {
  taken: number;
  standing: number;
}

/** What a later room has in a meeting file beside the draft, for one who may see so much of it. All is in the caller's transaction. */
export interface OpenFilePart {
  /** @throws Refusal `meeting-file.names-people` */
  read(manager: EntityManager, meetingId: string): Promise<Partial<MeetingFile>>;
  /** What a file has that can be taken in nowhere, by its place in the file. */
  problemsOf(manager: EntityManager, file: MeetingFile): Promise<Problem[]>;
  /** What {@link take} would do with a file. */
  foresee(manager: EntityManager, file: MeetingFile): Promise<FileIntake>;
  /**
   * Takes in what has its place free; what stands is left as it is. The meeting is locked, and its draft is that of the file.
   *
   * @returns what the trail is to tell of it
   */
  take(manager: EntityManager, meetingId: string, file: MeetingFile, by: Author): Promise<AuditRecord[]>;
}

export interface FilePart {
  /** Asked before a transaction: in it, many at once would each hold a connection and wait for another. */
  openFor(handler: FileHandler): Promise<OpenFilePart>;
}

/** The parts of a meeting file beside the draft, by the keys under which they stand in the import's plan. */
const keys = ['outputs', 'recommendations'] as const;
export type FilePartKey = (typeof keys)[number];

/** Later rooms put their parts of the meeting file here when they start. */
@Injectable()
export class FileParts {
  private readonly parts = new Map<FilePartKey, FilePart>();

  add(key: FilePartKey, part: FilePart): void {
    this.parts.set(key, part);
  }

  async openFor(handler: FileHandler): Promise<OpenFileParts> {
    const opened = keys.flatMap((key) => {
      const part = this.parts.get(key);
      return part ? [part.openFor(handler).then((open) => [key, open] as const)] : [];
    });
    return new OpenFileParts(new Map(await Promise.all(opened)));
  }
}

/** All of them, one after the other. */
export class OpenFileParts {
  constructor(private readonly parts: ReadonlyMap<FilePartKey, OpenFilePart>) {}

  /** @throws Refusal `meeting-file.names-people` */
  async read(manager: EntityManager, meetingId: string): Promise<Partial<MeetingFile>> {
    const read: Partial<MeetingFile> = {};
    for (const part of this.parts.values()) Object.assign(read, await part.read(manager, meetingId));
    return read;
  }

  async problemsOf(manager: EntityManager, file: MeetingFile): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const part of this.parts.values()) problems.push(...(await part.problemsOf(manager, file)));
    return problems;
  }

  async foresee(manager: EntityManager, file: MeetingFile): Promise<Record<FilePartKey, FileIntake>> {
    const intakes = { outputs: { taken: 0, standing: 0 }, recommendations: { taken: 0, standing: 0 } };
    for (const [key, part] of this.parts) intakes[key] = await part.foresee(manager, file);
    return intakes;
  }

  /**
   * @returns what the trail is to tell of it, at the end of the transaction
   * @throws Refusal `meeting-file.invalid` with what can be taken in nowhere
   */
  async take(manager: EntityManager, meetingId: string, file: MeetingFile, by: Author): Promise<AuditRecord[]> {
    const problems = await this.problemsOf(manager, file);
    if (problems.length > 0) throw new Refusal('meeting-file.invalid', problems);
    const records: AuditRecord[] = [];
    for (const part of this.parts.values()) records.push(...(await part.take(manager, meetingId, file, by)));
    return records;
  }
}
