import type { PresencePlace, PresenceView } from '#contract/presence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { NightlyJobs } from '../../platform/jobs/nightly-jobs.js';
import { MeetingLive } from '../live/meeting-live.js';
import { Presence } from './presence.entity.js';

/** Without a sign of life for so long, in milliseconds, a window is closed: two signs may be lost on the way. */
const livesFor = 45_000;

/** A window of somebody's, and the meeting that is open in it. */
type Window = Pick<Presence, 'meetingId' | 'accountId' | 'windowId'>;

/**
 * Who has the desk of a meeting open. It is no change of the meeting, so it takes no lock of it and is on no record. Those who look
 * on are told when somebody comes, goes or is elsewhere; that everybody is still where they were is no news.
 */
@Injectable()
export class PresenceService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly nightly: NightlyJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.nightly.add('presence.sweep', () => this.sweep());
  }

  /** Notes a sign of life. @returns who else is here, by name */
  async note(window: Window, { screen, session = null }: PresencePlace): Promise<PresenceView[]> {
    const { meetingId, accountId } = window;
    const seenAt = this.clock.now();
    const alive = MoreThanOrEqual(this.horizon());
    return this.dataSource.transaction(async (manager) => {
      const here = { ...window, screen, session: session ?? IsNull(), seenAt: alive };
      const { affected } = await manager.update(Presence, here, { seenAt });
      const hasMoved = affected === 0;
      if (hasMoved) {
        const now = { ...window, screen, session, since: seenAt, seenAt };
        await manager.upsert(Presence, now, ['meetingId', 'accountId', 'windowId']);
      }
      const haveGone = await this.forgetGone(manager, meetingId);
      if (hasMoved || haveGone) await this.live.tell(manager, meetingId, { kind: 'presence.changed' });
      return this.others(manager, meetingId, accountId);
    });
  }

  /** Notes that a window is closed; where it was not known, nothing happens. */
  async leave(window: Window): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.delete(Presence, window);
      if (affected !== 0) await this.live.tell(manager, window.meetingId, { kind: 'presence.changed' });
    });
  }

  /** Forgets windows that nobody was there to miss. */
  private async sweep(): Promise<void> {
    await this.dataSource.manager.delete(Presence, { seenAt: LessThan(this.horizon()) });
  }

  /**
   * Forgets windows of a meeting that were not closed in good order. What another transaction holds is left to it, so that no two
   * wait for each other.
   *
   * @returns whether there were any
   */
  private async forgetGone(manager: EntityManager, meetingId: string): Promise<boolean> {
    const gone = await manager.query<unknown[][]>(
      `DELETE FROM presence USING (
         SELECT account_id, window_id FROM presence WHERE meeting_id = $1 AND seen_at < $2 FOR UPDATE SKIP LOCKED
       ) gone
       WHERE presence.meeting_id = $1 AND presence.account_id = gone.account_id AND presence.window_id = gone.window_id
       RETURNING presence.window_id`,
      [meetingId, this.horizon()],
    );
    return (gone[0] ?? []).length > 0;
  }

  /** Each of the others once, however many windows they have: where they have gone last. */
  private others(manager: EntityManager, meetingId: string, accountId: string): Promise<PresenceView[]> {
    return manager.query<PresenceView[]>(
      `SELECT name, screen, session FROM (
         SELECT DISTINCT ON (account.id) account.id, account.name, presence.screen, presence.session
         FROM presence JOIN account ON account.id = presence.account_id
         WHERE presence.meeting_id = $1 AND presence.account_id <> $2 AND presence.seen_at >= $3
         ORDER BY account.id, presence.since DESC, presence.window_id
       ) other ORDER BY name, id`,
      [meetingId, accountId, this.horizon()],
    );
  }

  /** Who was seen before this is gone. */
  private horizon(): Date {
    return new Date(this.clock.now().getTime() - livesFor);
  }
}
