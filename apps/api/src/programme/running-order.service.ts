import type { RunningOrder } from '#contract/session-work';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { Item } from './item.entity.js';
import { MeetingLive } from './live/meeting-live.js';
import { openSession } from './open-session.js';
import { Role } from './role.entity.js';
import { readRunningOrder } from './running-order.js';
import { Session } from './session.entity.js';

/** A running order before and after a change; twice the same where nothing had to be done. */
export interface RunningOrderChange {
  before: RunningOrder;
  after: RunningOrder;
}

interface Work {
  isDone: (order: RunningOrder) => boolean;
  write: (manager: EntityManager, order: RunningOrder) => Promise<void>;
}

/**
 * The order of a session's items and of the speakers in them, and the minutes of each: what a moderator settles for her own
 * session. Every change is one transaction and raises the session's version.
 */
@Injectable()
export class RunningOrderService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
  ) {}

  /** @throws Refusal `not-found` */
  async get(sessionId: string): Promise<RunningOrder> {
    const session = await this.dataSource.getRepository(Session).findOneBy({ id: sessionId });
    if (!session) throw new Refusal('not-found');
    return readRunningOrder(this.dataSource.manager, session);
  }

  /**
   * @param itemIds all items of the session, in their new order
   * @param version of the session as it was read
   * @throws Refusal `not-found`, `meeting.archived`, `version.conflict`, `running-order.incomplete`
   */
  async reorderItems(
    sessionId: string,
    itemIds: readonly string[],
    version: number,
    by: Author,
  ): Promise<RunningOrderChange> {
    return this.change(sessionId, version, by, {
      isDone: ({ items }) => areInOrder(items, itemIds),
      write: (manager, { items }) => reorder(manager, Item, items, itemIds),
    });
  }

  /**
   * @param roleIds all speakers of the item, in their new order
   * @param version of the session as it was read
   * @throws Refusal `not-found`, `meeting.archived`, `version.conflict`, `running-order.incomplete`
   */
  async reorderSpeakers(
    sessionId: string,
    itemId: string,
    roleIds: readonly string[],
    version: number,
    by: Author,
  ): Promise<RunningOrderChange> {
    return this.change(sessionId, version, by, {
      isDone: (order) => areInOrder(findItem(order, itemId)?.speakers, roleIds),
      write: (manager, order) => reorder(manager, Role, getItem(order, itemId).speakers, roleIds),
    });
  }

  /**
   * @param minutes 1 to 1440; null where the item takes what time there is
   * @param version of the session as it was read
   * @throws Refusal `not-found`, `meeting.archived`, `version.conflict`
   */
  async setMinutes(
    sessionId: string,
    itemId: string,
    minutes: number | null,
    version: number,
    by: Author,
  ): Promise<RunningOrderChange> {
    return this.change(sessionId, version, by, {
      isDone: (order) => findItem(order, itemId)?.minutes === minutes,
      write: async (manager, order) => {
        await manager.update(Item, { id: getItem(order, itemId).id }, { minutes });
      },
    });
  }

  private async change(
    sessionId: string,
    version: number,
    by: Author,
    { isDone, write }: Work,
  ): Promise<RunningOrderChange> {
    return this.dataSource.transaction(async (manager) => {
      const session = await openSession(manager, sessionId);
      const before = await readRunningOrder(manager, session);
      // What has been done already is not refused, whichever version was asked for (RFC 9110 §13.1.1).
      if (isDone(before)) return { before, after: before };
      expectVersion(before, version);
      await write(manager, before);
      const after = await readRunningOrder(manager, { id: sessionId, version: version + 1 });
      await manager.update(Session, { id: sessionId }, { version: after.version });
      await this.live.tellDraft(manager, session.meetingId, [{ kind: 'item', session: session.key }]);
      await this.audit.write(manager, {
        by,
        action: 'running-order.changed',
        scope: session.meetingId,
        subject: `session ${session.key}`,
        before: before.items,
        after: after.items,
      });
      return { before, after };
    });
  }
}

function findItem({ items }: RunningOrder, itemId: string) {
  return items.find(({ id }) => id === itemId);
}

function getItem(order: RunningOrder, itemId: string) {
  const item = findItem(order, itemId);
  if (!item) throw new Refusal('not-found');
  return item;
}

function areInOrder(rows: readonly { id: string }[] | undefined, ids: readonly string[]): boolean {
  return rows?.length === ids.length && rows.every(({ id }, index) => id === ids[index]);
}

/** @param ids the rows in their new order; each of them, and each once */
async function reorder(
  manager: EntityManager,
  entity: typeof Item | typeof Role,
  rows: readonly { id: string }[],
  ids: readonly string[],
): Promise<void> {
  const isComplete = ids.length === rows.length && rows.every(({ id }) => ids.includes(id));
  if (!isComplete) throw new Refusal('running-order.incomplete');
  await manager
    .createQueryBuilder()
    .update(entity)
    .set({ ordinal: () => 'array_position(CAST(:ids AS uuid[]), id) - 1' })
    .where('id = ANY(:ids)', { ids })
    .execute();
}
