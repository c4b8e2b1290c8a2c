import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { refusalOfChange } from '../programme/meeting-state.rules.js';
import type { Meeting } from '../programme/meeting.entity.js';
import { findPlenary, type PlenaryRoom } from './plenary-room.js';

/**
 * Takes the plenary of a session for a change in the caller's transaction. It locks the meeting no further than that it is neither
 * archived nor deleted meanwhile: who leads a plenary does not wait for those who change the programme, save while these commit.
 *
 * @throws Refusal `not-found`, also where the meeting has been deleted or no group reports to the session; `meeting.archived`
 */
export async function openPlenary(manager: EntityManager, sessionId: string): Promise<PlenaryRoom> {
  const [meeting] = await manager.query<Pick<Meeting, 'archivedAt' | 'deletedAt'>[]>(
    `SELECT meeting.archived_at AS "archivedAt", meeting.deleted_at AS "deletedAt"
     FROM session JOIN meeting ON meeting.id = session.meeting_id
     WHERE session.id = $1 FOR SHARE OF meeting`,
    [sessionId],
  );
  const refusal = meeting && refusalOfChange(meeting);
  if (refusal === 'meeting.archived') throw new Refusal(refusal);
  const plenary = meeting && !refusal ? await findPlenary(manager, sessionId) : null;
  if (!plenary) throw new Refusal('not-found');
  return plenary;
}
