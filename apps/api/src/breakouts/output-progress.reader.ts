import type { OutputProgress } from '#contract/output';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { grouped } from '../programme/grouped.js';
import { GroupOutput } from './group-output.entity.js';
import { OutputClearance } from './output-clearance.entity.js';
import { OutputEntryRow } from './output-entry.entity.js';
import { livesFor } from './output-presence.service.js';
import { findNameFinder, listRooms } from './output-room.js';
import { OutputSubmission } from './output-submission.entity.js';
import { progressOf } from './output-progress.js';
import { saidIn } from './submitted.rules.js';

/** How far the groups of a meeting are. */
@Injectable()
export class OutputProgressReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Of every group, in the order of the programme; in the same number of statements for any number of groups. */
  async list(meetingId: string): Promise<OutputProgress[]> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.read(manager, meetingId));
  }

  private async read(manager: EntityManager, meetingId: string): Promise<OutputProgress[]> {
    const rooms = await listRooms(manager, meetingId);
    const groupIds = rooms.map(({ group }) => group.id);
    const outputs = new Map(
      (await manager.findBy(GroupOutput, { groupId: In(groupIds) })).map((output) => [output.groupId, output]),
    );
    const entriesOf = grouped(
      await manager.findBy(OutputEntryRow, { groupId: In(groupIds) }),
      ({ groupId }) => groupId,
    );
    const submissionsOf = grouped(
      await manager.find(OutputSubmission, {
        where: { groupId: In(groupIds) },
        order: { number: 'ASC' },
        select: { groupId: true, number: true, submittedAt: true },
      }),
      ({ groupId }) => groupId,
    );
    const clearancesOf = grouped(
      await manager.findBy(OutputClearance, { groupId: In(groupIds) }),
      ({ groupId }) => groupId,
    );
    const hereOf = grouped(await this.present(manager, meetingId), ({ groupId }) => groupId);
    const [first] = rooms;
    const findNames = first ? await findNameFinder(manager, first) : null;
    return rooms.map((room) => {
      const { id } = room.group;
      return progressOf(room, {
        output: outputs.get(id) ?? null,
        said: saidIn(entriesOf(id)),
        submission: submissionsOf(id).at(-1) ?? null,
        clearances: clearancesOf(id),
        here: hereOf(id).map(({ name }) => name),
        findNames,
      });
    });
  }

  private present(manager: EntityManager, meetingId: string): Promise<{ groupId: string; name: string }[]> {
    return manager.query(
      `SELECT DISTINCT here.group_id AS "groupId", account.name
       FROM output_presence AS here
       JOIN group_output ON group_output.group_id = here.group_id
       JOIN account ON account.id = here.account_id
       WHERE group_output.meeting_id = $1 AND here.seen_at >= $2
       ORDER BY account.name`,
      [meetingId, new Date(this.clock.now().getTime() - livesFor)],
    );
  }
}
