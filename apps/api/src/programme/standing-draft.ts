import type { FileSession, MeetingFile } from '#contract/meeting-file';
import type { BreakoutGroup } from './breakout-group.entity.js';
import type { DraftRows } from './draft-rows.js';
import { grouped } from './grouped.js';
import type { Item } from './item.entity.js';
import type { MeetingPerson } from './meeting-person.entity.js';
import type { Role } from './role.entity.js';
import { type RolesAt, rolesAt } from './roles-at.js';
import type { Room } from './room.entity.js';
import type { Session } from './session.entity.js';

/** The draft that a meeting file is going to replace, by the names that the file uses. */
export interface StandingDraft {
  room: (key: string) => Room | undefined;
  person: (key: string) => Pick<MeetingPerson, 'id' | 'personId'> | undefined;
  session: (key: string) => { row: Session; file: FileSession } | undefined;
  items: (sessionId: string) => Item[];
  groups: (sessionId: string) => BreakoutGroup[];
  roles: RolesAt<Role>;
}

/**
 * @param rows null where the meeting is new, as is the file
 * @param file the same draft as a meeting file
 */
export function standingDraft(rows: DraftRows | null, file: MeetingFile | null): StandingDraft {
  const { rooms = [], people = [], sessions = [], items = [], groups = [], roles = [] } = rows ?? {};
  const roomOf = new Map(rooms.map((room) => [room.key, room]));
  const personOf = new Map(people.map((person) => [person.key, person]));
  const fileOf = new Map((file?.sessions ?? []).map((session) => [session.id, session]));
  const sessionOf = new Map(sessions.map((row) => [row.key, row]));
  return {
    room: (key) => roomOf.get(key),
    person: (key) => personOf.get(key),
    session: (key) => {
      const [row, said] = [sessionOf.get(key), fileOf.get(key)];
      return row && said && { row, file: said };
    },
    items: grouped(items, ({ sessionId }) => sessionId),
    groups: grouped(groups, ({ sessionId }) => sessionId),
    roles: rolesAt(roles),
  };
}
