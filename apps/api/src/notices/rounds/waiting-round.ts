import type { EntityManager } from 'typeorm';
import { NoticeRound } from './notice-round.entity.js';

/** The round of a meeting that waits. Whoever is to change it has locked the meeting. */
export function findWaitingRound(manager: EntityManager, meetingId: string): Promise<NoticeRound | null> {
  return manager.findOneBy(NoticeRound, { meetingId, state: 'waiting' });
}
