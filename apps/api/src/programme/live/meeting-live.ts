import type { ChangedObject, MeetingEvent } from '#contract/meeting-event';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Live } from '../../platform/live/live.js';

/** Tells those who look on at a meeting what happens in it, with the commit of the caller's transaction. */
@Injectable()
export class MeetingLive {
  constructor(private readonly live: Live) {}

  /** Call it next to last in the transaction, before the audit entry. */
  async tell(manager: EntityManager, meetingId: string, { kind, ...data }: MeetingEvent): Promise<void> {
    await this.live.tell(manager, { scope: meetingId, kind, data });
  }

  /**
   * {@link tell} that the draft has changed.
   *
   * @param step of the meeting's history, where it is one
   */
  async tellDraft(manager: EntityManager, meetingId: string, objects: ChangedObject[], step?: number): Promise<void> {
    await this.tell(manager, meetingId, { kind: 'draft.changed', ...(step !== undefined && { step }), objects });
  }

  /** Lets those who look on see afresh whether they still may: after somebody's access has been taken away. */
  async reconsider(manager: EntityManager, meetingId: string): Promise<void> {
    await this.live.wake(manager, meetingId);
  }
}
