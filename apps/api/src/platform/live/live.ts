import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { channel } from './listening-connection.js';
import type { LiveEvent } from './live-event.entity.js';

/** Something to be told to those who look on. */
export type Tidings = Pick<LiveEvent, 'scope' | 'kind' | 'data'>;

/** Tells those who look on, in this process and in every other one on the same database, what happens. */
@Injectable()
export class Live {
  constructor(private readonly clock: Clock) {}

  /**
   * Tells it with the commit of the caller's transaction, or never if that is rolled back.
   *
   * Ids are given before the commit. So that nobody reads a later event and then misses an earlier one, those who tell
   * something of one scope take turns from here to the end of their transactions. Changes of one meeting do so anyway, by the
   * lock on its row. Call this next to last, before the audit entry.
   *
   * @param tidings its data tells which things have changed, never what they say or whose they are
   */
  async tell(manager: EntityManager, { scope, kind, data }: Tidings): Promise<void> {
    // Outside a transaction the lock would be gone before the event is there.
    if (!manager.queryRunner?.isTransactionActive) throw new Error('A live event needs the transaction of its cause');
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`live ${scope}`]);
    // A statement of its own, because the id must be given behind the lock.
    await manager.query('INSERT INTO live_event (scope, kind, data, at) VALUES ($1, $2, $3, $4)', [
      scope,
      kind,
      JSON.stringify(data),
      this.clock.now(),
    ]);
    await this.wake(manager, scope);
  }

  /**
   * Lets everybody who looks on at a scope see afresh whether they still may, once the transaction is committed: for rights that
   * are taken away.
   *
   * @param scope also that of an account, whose every stream is meant
   */
  async wake(manager: EntityManager, scope: string): Promise<void> {
    await manager.query('SELECT pg_notify($1, $2)', [channel, scope]);
  }
}
