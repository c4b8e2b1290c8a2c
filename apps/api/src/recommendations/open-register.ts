import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { Meeting } from '../programme/meeting.entity.js';

/**
 * Takes the register of a meeting for a change in the caller's transaction, before anything else: those who change one take turns, so that
 * each number is given once. The meeting is locked no further than that it is not deleted meanwhile; that it is archived is no matter, for
 * what it has adopted lives on.
 *
 * @throws Refusal `not-found`, also where the meeting has been deleted
 */
export async function openRegister(manager: EntityManager, meetingId: string): Promise<Meeting> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('register of ' || $1, 0))`, [meetingId]);
  const meeting = await manager.findOne(Meeting, { where: { id: meetingId }, lock: { mode: 'pessimistic_read' } });
  if (meeting?.deletedAt !== null) throw new Refusal('not-found');
  return meeting;
}
