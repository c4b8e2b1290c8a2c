import type { Finding } from '#contract/finding';
import type { FileGroup, FileSession } from '#contract/meeting-file';
import type { Interval } from '#time/interval';
import type { IndexedDraft } from './indexed-draft.js';
import { inOrder, makeFinding, sharedTime } from './make-finding.js';
import { overlappingPairs } from './overlapping-pairs.js';

/** A session in one of its rooms. */
interface RoomUse extends Interval {
  session: FileSession;
  /** Those of its groups that meet there. */
  groups: FileGroup[];
}

/** Rooms that two sessions need at once, and those that several groups of one session share, as at tables in a hall. */
export function* roomFindings({ sessions, link }: IndexedDraft): Generator<Finding> {
  for (const [room, uses] of usesByRoom(sessions)) {
    for (const { session, groups } of uses) {
      if (groups.length < 2) continue;
      const concerns = [link.room(room), ...groups.map((group) => link.group(session, group))];
      yield makeFinding('room.shared-by-groups', [room, session.id], concerns);
    }
    for (const [first, second] of overlappingPairs(uses)) {
      const keys = [room, ...inOrder(first.session.id, second.session.id)];
      const concerns = [link.room(room), link.session(first.session), link.session(second.session)];
      yield makeFinding('room.used-twice', keys, concerns, sharedTime(first, second));
    }
  }
}

/** In the order of the sessions. */
function usesByRoom(sessions: readonly FileSession[]): Map<string, RoomUse[]> {
  const byRoom = new Map<string, RoomUse[]>();
  for (const session of sessions) {
    for (const [room, groups] of roomsOf(session)) {
      const uses = byRoom.get(room) ?? [];
      uses.push({ start: session.start, end: session.end, session, groups });
      byRoom.set(room, uses);
    }
  }
  return byRoom;
}

function roomsOf({ room, groups = [] }: FileSession): Iterable<readonly [string, FileGroup[]]> {
  if (groups.every((group) => group.room === undefined)) return room === undefined ? [] : [[room, []]];
  const rooms = new Map<string, FileGroup[]>(room === undefined ? [] : [[room, []]]);
  for (const group of groups) {
    if (group.room === undefined) continue;
    const sharing = rooms.get(group.room);
    if (sharing) sharing.push(group);
    else rooms.set(group.room, [group]);
  }
  return rooms;
}
