import type { BreakoutGroup } from './breakout-group.entity.js';
import type { DraftRows } from './draft-rows.js';
import { grouped } from './grouped.js';
import type { Item } from './item.entity.js';
import type { MeetingPerson } from './meeting-person.entity.js';
import type { GroupPlacing } from './group-placing.entity.js';
import type { Role } from './role.entity.js';
import { type RolesAt, rolesAt } from './roles-at.js';

/** The identity of what was there before. */
export interface Former {
  /** Who was named so last, where nobody is now. */
  person: (key: string) => Pick<MeetingPerson, 'id' | 'personId'> | undefined;
  /** Ids of the roles whose holders have answered for themselves. */
  answered: ReadonlySet<string>;
}

/** The draft that a meeting file is going to replace, by the names that the file uses. */
export interface StandingDraft {
  room: (key: string) => { id: string } | undefined;
  person: (key: string) => Pick<MeetingPerson, 'id' | 'personId'> | undefined;
  mechanism: (key: string) => { id: string } | undefined;
  session: (key: string) => { id: string } | undefined;
  items: (sessionId: string) => Item[];
  groups: (sessionId: string) => BreakoutGroup[];
  placings: (sessionId: string) => GroupPlacing[];
  roles: RolesAt<Role>;
  /** Ids of the roles whose holders have answered for themselves. */
  answered: ReadonlySet<string>;
  guides: Pick<DraftRows, 'guides' | 'guideSessions' | 'questionSets' | 'questions'>;
}

/** @param rows null where the meeting is new */
export function standingDraft(rows: DraftRows | null, former: Former): StandingDraft {
  const { rooms = [], people = [], mechanisms = [], sessions = [], items = [], groups = [], roles = [] } = rows ?? {};
  const roomOf = new Map(rooms.map((room) => [room.key, room]));
  const personOf = new Map(people.map((person) => [person.key, person]));
  const mechanismOf = new Map(mechanisms.map((mechanism) => [mechanism.key, mechanism]));
  const sessionOf = new Map(sessions.map((session) => [session.key, session]));
  return {
    room: (key) => roomOf.get(key),
    person: (key) => personOf.get(key) ?? former.person(key),
    mechanism: (key) => mechanismOf.get(key),
    session: (key) => sessionOf.get(key),
    items: grouped(items, ({ sessionId }) => sessionId),
    groups: grouped(groups, ({ sessionId }) => sessionId),
    placings: grouped(rows?.placings ?? [], ({ sessionId }) => sessionId),
    roles: rolesAt(roles),
    answered: former.answered,
    guides: rows ?? { guides: [], guideSessions: [], questionSets: [], questions: [] },
  };
}
