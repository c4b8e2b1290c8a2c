import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import { dateOf } from '#time/wall-time';

/** The days on which there are sessions, in their order, each with its sessions. */
export function programmeDays({ sessions }: MeetingSnapshot): { date: string; sessions: SnapshotSession[] }[] {
  const dates = [...new Set(sessions.map(({ start }) => dateOf(start)))];
  return dates.map((date) => ({ date, sessions: sessions.filter(({ start }) => dateOf(start) === date) }));
}

/** Whether the meeting is over on the day on which it starts, so that no date needs to be said. */
export function lastsOneDay({ meeting }: MeetingSnapshot): boolean {
  return meeting.startDate === meeting.endDate;
}
