import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { refusalOfChange } from '../programme/meeting-state.rules.js';
import type { Meeting } from '../programme/meeting.entity.js';
import { GroupOutput } from './group-output.entity.js';

/** An output taken for a change. */
export interface OpenOutput {
  output: GroupOutput;
  /** Key of the session under which the group is. */
  session: string;
}

type Place = Pick<Meeting, 'archivedAt' | 'deletedAt'> & { meetingId: string; session: string };

/**
 * Takes the output of a group for a change in the caller's transaction; one that nobody has written in yet begins here. It locks the
 * output alone: groups of a meeting do not wait for each other, nor for those who change the programme, save while these commit.
 *
 * @throws Refusal `not-found`, also where the meeting has been deleted; `meeting.archived`
 */
export async function openOutput(manager: EntityManager, groupId: string): Promise<OpenOutput> {
  const [place] = await manager.query<Place[]>(
    `SELECT meeting.id AS "meetingId", session.key AS session,
       meeting.archived_at AS "archivedAt", meeting.deleted_at AS "deletedAt"
     FROM breakout_group
     JOIN session ON session.id = breakout_group.session_id
     JOIN meeting ON meeting.id = session.meeting_id
     WHERE breakout_group.id = $1
     FOR SHARE OF meeting`,
    [groupId],
  );
  const refusal = place && refusalOfChange(place);
  if (refusal === 'meeting.archived') throw new Refusal(refusal);
  if (!place || refusal) throw new Refusal('not-found');
  const { meetingId, session } = place;
  await manager.createQueryBuilder().insert().into(GroupOutput).values({ groupId, meetingId }).orIgnore().execute();
  const output = await manager.findOneOrFail(GroupOutput, {
    where: { groupId },
    lock: { mode: 'pessimistic_write' },
  });
  return { output, session };
}
