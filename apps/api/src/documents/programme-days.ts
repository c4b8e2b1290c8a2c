import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { dateOf } from '#time/wall-time';

/** The days on which there are sessions, in their order, each with its sessions. */
export function programmeDays({ sessions }: MeetingSnapshot): { date: string; sessions: SnapshotSession[] }[] {
  const days = new Map<string, SnapshotSession[]>(sessions.map(({ start }) => [dateOf(start), []]));
  for (const session of sessions) days.get(dateOf(session.start))?.push(session);
  return [...days].map(([date, ofDay]) => ({ date, sessions: ofDay }));
}

/** Whether the meeting is over on the day on which it starts, so that no date needs to be said. */
export function lastsOneDay({ meeting }: MeetingSnapshot): boolean {
  return meeting.startDate === meeting.endDate;
}
