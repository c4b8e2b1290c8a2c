import type { MeetingState } from '#contract/permission';

interface Marks {
  archivedAt: Date | null;
  deletedAt: Date | null;
}

/** How long a meeting that was deleted can be brought back, in milliseconds; after that it is purged. */
const restorableFor = 30 * 24 * 60 * 60 * 1000;

/** Whether a meeting was deleted so long ago that it stays so. */
export function isPastRestoring(deletedAt: Date | null, now: Date): boolean {
  return deletedAt !== null && now.getTime() - deletedAt.getTime() > restorableFor;
}

/** Until when a meeting can be brought back. */
export function restorableUntil(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + restorableFor);
}

/** What a meeting is to those who may see it. Deleted outweighs archived, and that outweighs released. */
export function meetingState({ released, archivedAt, deletedAt }: Marks & { released: boolean }): MeetingState {
  if (deletedAt !== null) return 'deleted';
  if (archivedAt !== null) return 'archived';
  return released ? 'released' : 'draft';
}

/** The code with which a change of a meeting's programme is refused; null where it may be changed. */
export function refusalOfChange({ archivedAt, deletedAt }: Marks): 'meeting.archived' | 'meeting.deleted' | null {
  if (deletedAt !== null) return 'meeting.deleted';
  return archivedAt === null ? null : 'meeting.archived';
}
