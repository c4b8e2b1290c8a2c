import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { refusalOfChange } from './meeting-state.rules.js';
import { Meeting } from './meeting.entity.js';
import { Session } from './session.entity.js';

/**
 * Takes a session for a change in the caller's transaction. It locks the meeting, as everyone does who changes a programme or
 * reads it as a whole: changes of one meeting come one after another, and nobody reads half of one.
 *
 * @throws Refusal `not-found`, also where the meeting has been deleted; `meeting.archived`
 */
export async function openSession(manager: EntityManager, sessionId: string): Promise<Session> {
  const meeting = await manager
    .createQueryBuilder(Meeting, 'meeting')
    .setLock('pessimistic_write')
    .where('meeting.id = (SELECT session.meeting_id FROM session WHERE session.id = :sessionId)', { sessionId })
    .getOne();
  const refusal = meeting && refusalOfChange(meeting);
  if (refusal === 'meeting.archived') throw new Refusal(refusal);
  // An import may have taken the session away while this waited for the lock.
  const session = refusal ? null : await manager.findOneBy(Session, { id: sessionId });
  if (!session) throw new Refusal('not-found');
  return session;
}
