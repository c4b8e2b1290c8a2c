import type { MeetingState } from '#contract/permission';

interface Marks {
  archivedAt: Date | null;
  deletedAt: Date | null;
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
