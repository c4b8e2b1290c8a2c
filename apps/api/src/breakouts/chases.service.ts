import { printedName } from '#contract/printed-name';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { type Config, CONFIG } from '../platform/config.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { Refusal } from '../platform/refusal.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { chaseMail } from './chase.mail.js';
import { GroupOutput } from './group-output.entity.js';
import { openOutput } from './open-output.js';
import { OutputClearance } from './output-clearance.entity.js';
import { OutputEntryRow } from './output-entry.entity.js';
import { awaitedIn, findRoom, type GroupMember, type OutputRoom } from './output-room.js';
import { OutputSubmission } from './output-submission.entity.js';
import { saidIn } from './submitted.rules.js';

/** What is awaited of whom. */
interface Order {
  room: OutputRoom;
  state: GroupOutput['state'];
  /** Of the output, once it has been asked for. */
  version: number;
  asked: readonly GroupMember[];
}

/** Asks groups for what they have not handed in, and co-facilitators for what they have not cleared. */
@Injectable()
export class ChasesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: MailOutbox,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
  ) {}

  /**
   * Says in the group's form that the output is asked for, and writes to everybody of the group who can sign in: while it is open, to
   * those who write it; once it has been handed in, to the co-facilitators who have not cleared it.
   *
   * @throws Refusal `not-found`, `meeting.archived`, `output.not-awaited` where nothing is left to do
   */
  async chase(groupId: string, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { output, session } = await openOutput(manager, groupId);
      const room = await findRoom(manager, groupId);
      if (!room) throw new Refusal('not-found');
      if (output.state !== 'open' && output.state !== 'submitted') throw new Refusal('output.not-awaited');
      const asked = output.state === 'open' ? room.members : await this.uncleared(manager, room);
      const version = output.version + 1;
      const mailed = await this.write(manager, { room, state: output.state, version, asked });
      await manager.update(GroupOutput, { groupId }, { chasedAt: this.clock.now(), version });
      await this.live.tell(manager, room.meetingId, { kind: 'output.changed', session, group: groupId });
      await this.audit.write(manager, {
        ...{ by, action: 'output.chased', scope: room.meetingId, subject: `group ${groupId}` },
        after: { state: output.state, mailed },
      });
    });
  }

  private async uncleared(manager: EntityManager, room: OutputRoom): Promise<GroupMember[]> {
    const groupId = room.group.id;
    const number = (await manager.maximum(OutputSubmission, 'number', { groupId })) ?? 0;
    return awaitedIn(room, number, await manager.findBy(OutputClearance, { groupId, number }));
  }

  /** @returns to how many accounts */
  private async write(manager: EntityManager, { room, state, version, asked }: Order): Promise<number> {
    const said = saidIn(await manager.findBy(OutputEntryRow, { groupId: room.group.id }));
    const recommendations = said.filter(({ part }) => part === 'recommendation');
    const link = `${this.config.baseUrl}/desk/${room.slug}/outputs/${room.session.key}/${room.group.id}`;
    const accounts = await readMailboxes(manager, asked);
    for (const { id, address } of accounts) {
      const member = asked.find(({ accountId }) => accountId === id);
      if (!member) continue;
      const name = printedName(member.name);
      const mail = await chaseMail({
        ...{ room, name, link, asks: state === 'open' ? 'output' : 'clearance' },
        recommendations: recommendations.length,
        unaddressed: recommendations.filter(({ fields }) => fields.addressee === undefined).length,
      });
      const about = { cause: `output-chased ${room.group.id}`, version, scope: room.meetingId };
      await this.outbox.put(manager, { ...mail, ...about, recipient: { address, name } });
    }
    return accounts.length;
  }
}

function readMailboxes(
  manager: EntityManager,
  members: readonly GroupMember[],
): Promise<{ id: string; address: string }[]> {
  return manager.query(
    `SELECT id, email AS address FROM account WHERE id = ANY($1::uuid[]) AND disabled_at IS NULL ORDER BY email`,
    [members.flatMap(({ accountId }) => accountId ?? [])],
  );
}
