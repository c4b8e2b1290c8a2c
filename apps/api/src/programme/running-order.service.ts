import type { RunningOrder } from '#contract/session-work';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';
import type { DraftRows } from './draft-rows.js';
import { DraftEditor } from './editing/draft-editor.js';
import { withFields } from './editing/draft-kinds.js';
import { found } from './editing/found.js';
import { reordered } from './editing/order.rules.js';
import { readRunningOrder, runningOrderIn } from './running-order.js';
import { Session } from './session.entity.js';

/** A running order before and after a change; twice the same where nothing had to be done. */
export interface RunningOrderChange {
  before: RunningOrder;
  after: RunningOrder;
}

/**
 * The order of a session's items and of the speakers in them, and the minutes of each: what a moderator settles for her own
 * session. Every change is one step of the draft and raises the session's version.
 */
@Injectable()
export class RunningOrderService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editor: DraftEditor,
  ) {}

  /** @throws Refusal `not-found` */
  async get(sessionId: string): Promise<RunningOrder> {
    return readRunningOrder(this.dataSource.manager, await this.getSession(sessionId));
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
    return this.change(sessionId, version, by, (draft) => {
      const { key } = found(draft, 'session', sessionId);
      return reordered(draft, { of: 'items', in: key, ids: [...itemIds] });
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
    return this.change(sessionId, version, by, (draft) => {
      refuseForeign(draft, sessionId, itemId);
      return reordered(draft, { of: 'speakers', in: itemId, ids: [...roleIds] });
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
    return this.change(sessionId, version, by, (draft) => {
      refuseForeign(draft, sessionId, itemId);
      return withFields(draft, 'item', itemId, { minutes });
    });
  }

  private async change(
    sessionId: string,
    version: number,
    by: Author,
    change: (draft: DraftRows) => DraftRows | null,
  ): Promise<RunningOrderChange> {
    const { meetingId, key } = await this.getSession(sessionId);
    let before: RunningOrder | undefined;
    const { draft } = await this.editor.edit(meetingId, {
      by,
      action: 'running-order.changed',
      subject: `session ${key}`,
      seen: { kind: 'session', id: sessionId, version, show: (standing) => runningOrderIn(standing, sessionId) },
      change: (standing) => {
        before = runningOrderIn(standing, sessionId);
        const wanted = change(standing);
        if (!wanted) throw new Refusal('running-order.incomplete');
        return wanted;
      },
    });
    const after = runningOrderIn(draft, sessionId);
    return { before: before ?? after, after };
  }

  private async getSession(id: string): Promise<Session> {
    const session = await this.dataSource.getRepository(Session).findOneBy({ id });
    if (!session) throw new Refusal('not-found');
    return session;
  }
}

function refuseForeign(draft: DraftRows, sessionId: string, itemId: string): void {
  if (found(draft, 'item', itemId).sessionId !== sessionId) throw new Refusal('not-found');
}
