import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { refusalOfChange } from '../programme/meeting-state.rules.js';
import type { Meeting } from '../programme/meeting.entity.js';
import { Highlights } from './highlights.entity.js';

/**
 * Takes the highlights of a meeting for a change in the caller's transaction; where nobody has written in them yet, they begin here. The
 * meeting is locked no further than that it is neither archived nor deleted meanwhile.
 *
 * @throws Refusal `not-found`, also where the meeting has been deleted; `meeting.archived`
 */
export async function openHighlights(manager: EntityManager, meetingId: string): Promise<Highlights> {
  const [meeting] = await manager.query<Pick<Meeting, 'archivedAt' | 'deletedAt'>[]>(
    `SELECT archived_at AS "archivedAt", deleted_at AS "deletedAt" FROM meeting WHERE id = $1 FOR SHARE`,
    [meetingId],
  );
  const refusal = meeting && refusalOfChange(meeting);
  if (refusal === 'meeting.archived') throw new Refusal(refusal);
  if (!meeting || refusal) throw new Refusal('not-found');
  await manager.createQueryBuilder().insert().into(Highlights).values({ meetingId }).orIgnore().execute();
  return manager.findOneOrFail(Highlights, { where: { meetingId }, lock: { mode: 'pessimistic_write' } });
}
