import type { EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { refusalOfChange } from './meeting-state.rules.js';
import { Meeting } from './meeting.entity.js';

/**
 * Takes a meeting for a change of its programme in the caller's transaction. It locks the meeting, as everyone does who changes a
 * programme or reads it as a whole: changes of one meeting come one after another, and nobody reads half of one.
 *
 * @throws Refusal `not-found`, also where the meeting has been deleted; `meeting.archived`
 */
export async function openMeeting(manager: EntityManager, id: string): Promise<Meeting> {
  const meeting = await manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const refusal = meeting && refusalOfChange(meeting);
  if (refusal === 'meeting.archived') throw new Refusal(refusal);
  if (!meeting || refusal) throw new Refusal('not-found');
  return meeting;
}
