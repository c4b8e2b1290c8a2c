import type { OutputPresence, OutputSpot } from '#contract/output';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { NightlyJobs } from '../platform/jobs/nightly-jobs.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { openOutput } from './open-output.js';
import { OutputPresenceRow } from './output-presence.entity.js';

/** Without a sign of life for so long, in milliseconds, a window is closed: two signs may be lost on the way. */
export const livesFor = 45_000;

/** A window of somebody's, and the group whose form is open in it. */
type Window = Pick<OutputPresenceRow, 'groupId' | 'accountId' | 'windowId'>;

/** Who has the form of a group open, and in which field of it they are. It is no change of the output and is on no record. */
@Injectable()
export class OutputPresenceService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly nightly: NightlyJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.nightly.add('output-presence.sweep', async () => {
      await this.dataSource.manager.delete(OutputPresenceRow, { seenAt: LessThan(this.horizon()) });
    });
  }

  /**
   * Notes a sign of life. Those who look on are told when somebody comes or is elsewhere; that they are where they were is no news.
   *
   * @returns who else is here, by name
   * @throws Refusal `not-found`, `meeting.archived`
   */
  async note(window: Window, { entry, field }: OutputSpot): Promise<OutputPresence[]> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const { output, session } = await openOutput(manager, window.groupId);
      const here = { ...window, entryId: entry ?? IsNull(), field: field ?? IsNull() };
      const alive = MoreThanOrEqual(this.horizon());
      const { affected } = await manager.update(OutputPresenceRow, { ...here, seenAt: alive }, { seenAt: now });
      if (affected === 0) {
        await manager.upsert(OutputPresenceRow, { ...window, entryId: entry, field, since: now, seenAt: now }, [
          'groupId',
          'accountId',
          'windowId',
        ]);
        await this.tell(manager, output.meetingId, session, window.groupId);
      }
      return this.others(manager, window);
    });
  }

  /** Notes that a window is closed; where it was not known, nothing happens. */
  async leave(window: Window): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { output, session } = await openOutput(manager, window.groupId);
      const { affected } = await manager.delete(OutputPresenceRow, window);
      if (affected !== 0) await this.tell(manager, output.meetingId, session, window.groupId);
    });
  }

  private async tell(manager: EntityManager, meetingId: string, session: string, group: string): Promise<void> {
    await this.live.tell(manager, meetingId, { kind: 'output-presence.changed', session, group });
  }

  /** Each of the others once, however many windows they have: where they have gone last. */
  private others(manager: EntityManager, { groupId, accountId }: Window): Promise<OutputPresence[]> {
    return manager.query<OutputPresence[]>(
      `SELECT name, entry, field FROM (
         SELECT DISTINCT ON (account.id) account.id, account.name, here.entry_id AS entry, here.field
         FROM output_presence AS here JOIN account ON account.id = here.account_id
         WHERE here.group_id = $1 AND here.account_id <> $2 AND here.seen_at >= $3
         ORDER BY account.id, here.since DESC, here.window_id
       ) other ORDER BY name, id`,
      [groupId, accountId, this.horizon()],
    );
  }

  /** Who was seen before this is gone. */
  private horizon(): Date {
    return new Date(this.clock.now().getTime() - livesFor);
  }
}
