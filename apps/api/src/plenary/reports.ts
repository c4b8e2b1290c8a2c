import type { OutputState } from '#contract/output-parts';
import { type EntityManager, In } from 'typeorm';
import { GroupOutput } from '../breakouts/group-output.entity.js';
import { lastSubmissions } from '../breakouts/last-submissions.js';
import { OutputClearance } from '../breakouts/output-clearance.entity.js';
import { findRoom, listReportingRooms, listRooms, type OutputRoom } from '../breakouts/output-room.js';
import type { OutputSubmission } from '../breakouts/output-submission.entity.js';

/** What a group reports to a plenary. */
export interface Report {
  room: OutputRoom;
  state: OutputState;
  /** What was handed in last; null where nothing has been, or it has been opened again. */
  submission: OutputSubmission | null;
  clearances: OutputClearance[];
}

/**
 * What groups report to a session, in the order of the programme; in the same number of statements for any number of groups.
 *
 * @param hold keeps the outputs as they are until the transaction ends
 */
export async function listReports(manager: EntityManager, sessionId: string, hold = false): Promise<Report[]> {
  return reportsOf(manager, await listReportingRooms(manager, sessionId), hold);
}

/** What a group reports, or would. @returns null where it has been taken out of the programme */
export async function findReport(manager: EntityManager, groupId: string): Promise<Report | null> {
  const room = await findRoom(manager, groupId);
  const [report] = room ? await reportsOf(manager, [room]) : [];
  return report ?? null;
}

/** What the groups of a meeting report, or would, in the order of the programme; in the same number of statements for any number of groups. */
export async function listAllReports(manager: EntityManager, meetingId: string): Promise<Report[]> {
  return reportsOf(manager, await listRooms(manager, meetingId));
}

async function reportsOf(manager: EntityManager, rooms: readonly OutputRoom[], hold = false): Promise<Report[]> {
  const groupId = In(rooms.map(({ group }) => group.id));
  const outputs = await manager.find(GroupOutput, {
    where: { groupId },
    order: { groupId: 'ASC' },
    ...(hold && { lock: { mode: 'pessimistic_write' } }),
  });
  const handedIn = outputs.filter(({ state }) => state !== 'open').map((output) => output.groupId);
  const submissions = await lastSubmissions(manager, handedIn);
  const clearances = await manager.findBy(OutputClearance, { groupId });
  return rooms.map((room) => {
    const { id } = room.group;
    return {
      room,
      state: outputs.find((one) => one.groupId === id)?.state ?? 'open',
      submission: submissions.find((one) => one.groupId === id) ?? null,
      clearances: clearances.filter((one) => one.groupId === id),
    };
  });
}
