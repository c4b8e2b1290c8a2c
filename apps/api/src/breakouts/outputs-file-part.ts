import type { FileOutput } from '#contract/file-output';
import type { MeetingFile } from '#contract/meeting-file';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import type { AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { type FileIntake, type FilePart, FileParts, type OpenFilePart } from '../programme/file-parts.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { changedEntries } from './entry-record.rules.js';
import { GroupOutput } from './group-output.entity.js';
import { problemOf } from './lack-problem.js';
import { OutputEntryRow } from './output-entry.entity.js';
import { entriesOf, fileOutputOf } from './output-file.rules.js';
import { outputLacks } from './output-lacks.rules.js';
import { findNameFinder, listRooms } from './output-room.js';
import { saidIn } from './submitted.rules.js';

/** A group of a meeting's draft, and whether anything has been written in its output, taken out again or not. */
interface FileGroup {
  id: string;
  session: string;
  number: number;
  isWritten: boolean;
}

/** What the groups have written, in the meeting file. It comes in open, and only where nobody has written anything. */
@Injectable()
export class OutputsFilePart implements FilePart, OpenFilePart {
  constructor(
    parts: FileParts,
    private readonly live: MeetingLive,
    private readonly clock: Clock,
  ) {
    parts.add('outputs', this);
  }

  /** Whoever may fetch or send the file may read what all groups of the meeting write. */
  openFor(): Promise<OpenFilePart> {
    return Promise.resolve(this);
  }

  /** @throws Refusal `meeting-file.names-people` where nobody is to be named, with the place of each name */
  async read(manager: EntityManager, meetingId: string): Promise<Pick<MeetingFile, 'outputs'>> {
    const rooms = await listRooms(manager, meetingId);
    const [first] = rooms;
    if (!first) return {};
    const entries = await manager.findBy(OutputEntryRow, { groupId: In(rooms.map(({ group }) => group.id)) });
    const outputs = rooms.flatMap(({ session, group }) => {
      const said = saidIn(entries.filter(({ groupId }) => groupId === group.id));
      const output = fileOutputOf({ session: session.key, group: group.number }, said);
      return output ? [{ output, said }] : [];
    });
    const findNames = await findNameFinder(manager, { meetingId, attribution: first.attribution });
    if (findNames) {
      const problems = outputs.flatMap(({ said }, index) => namesIn(said, findNames, `outputs[${index}]`));
      if (problems.length > 0) throw new Refusal('meeting-file.names-people', problems);
    }
    return outputs.length > 0 ? { outputs: outputs.map(({ output }) => output) } : {};
  }

  /** That its session and group are in the file holds already. */
  problemsOf(): Promise<Problem[]> {
    return Promise.resolve([]);
  }

  async foresee(manager: EntityManager, { meeting: { slug }, outputs = [] }: MeetingFile): Promise<FileIntake> {
    const groups = outputs.length > 0 ? await listGroups(manager, 'meeting.slug = $1', slug) : [];
    const standing = outputs.filter((output) => groupOf(groups, output)?.isWritten === true).length;
    return { taken: outputs.length - standing, standing };
  }

  async take(
    manager: EntityManager,
    meetingId: string,
    { outputs = [] }: MeetingFile,
    by: Author,
  ): Promise<AuditRecord[]> {
    if (outputs.length === 0) return [];
    const records: AuditRecord[] = [];
    const groups = await listGroups(manager, 'meeting.id = $1', meetingId);
    const at = this.clock.now();
    for (const output of outputs) {
      const group = groupOf(groups, output);
      if (!group || group.isWritten) continue;
      const groupId = group.id;
      const entries = entriesOf(output, randomUUID, { by: by.accountId, at });
      if (entries.length === 0) continue;
      await manager.createQueryBuilder().insert().into(GroupOutput).values({ groupId, meetingId }).orIgnore().execute();
      await manager.insert(
        OutputEntryRow,
        entries.map((entry) => ({ ...entry, groupId })),
      );
      await manager.update(GroupOutput, { groupId }, { writtenAt: at, version: () => 'version + 1' });
      await this.live.tell(manager, meetingId, { kind: 'output.changed', session: group.session, group: groupId });
      records.push({
        ...{ by, action: 'output.written', scope: meetingId, subject: `group ${groupId}` },
        after: changedEntries([], entries).after,
      });
    }
    return records;
  }
}

function namesIn(
  said: ReturnType<typeof saidIn>,
  findNames: NonNullable<Awaited<ReturnType<typeof findNameFinder>>>,
  place: string,
): Problem[] {
  return outputLacks(said, { limit: said.length, findNames })
    .filter(({ kind }) => kind === 'named')
    .map((lack) => problemOf(lack, said, said.length))
    .map((problem) => ({ ...problem, path: `${place}.${problem.path}` }));
}

function listGroups(manager: EntityManager, where: string, of: string): Promise<FileGroup[]> {
  return manager.query<FileGroup[]>(
    `SELECT breakout_group.id, session.key AS session, breakout_group."number",
       EXISTS (SELECT FROM output_entry WHERE output_entry.group_id = breakout_group.id) AS "isWritten"
     FROM breakout_group
     JOIN session ON session.id = breakout_group.session_id
     JOIN meeting ON meeting.id = session.meeting_id
     WHERE ${where}`,
    [of],
  );
}

function groupOf(groups: readonly FileGroup[], output: FileOutput): FileGroup | undefined {
  return groups.find(({ session, number }) => session === output.session && number === output.group);
}
