import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { BreakoutGroup } from './breakout-group.entity.js';
import type { DraftRows } from './draft-rows.js';
import { GuideSession } from './guide-session.entity.js';
import { Guide } from './guide.entity.js';
import { Item } from './item.entity.js';
import { MeetingPerson } from './meeting-person.entity.js';
import { Meeting } from './meeting.entity.js';
import { QuestionSet } from './question-set.entity.js';
import { Question } from './question.entity.js';
import { Role } from './role.entity.js';
import { Room } from './room.entity.js';
import { Session } from './session.entity.js';

/** Reads a draft in one statement a table, however long the programme is. */
export async function readDraft(manager: EntityManager, meeting: Meeting): Promise<DraftRows> {
  const ofMeeting = { where: { meetingId: meeting.id }, order: { ordinal: 'ASC' } } as const;
  const ofSession = { where: { session: { meetingId: meeting.id } }, order: { ordinal: 'ASC' } } as const;
  const ofGuide = { where: { guide: { meetingId: meeting.id } }, order: { ordinal: 'ASC' } } as const;
  const people = await manager.find(MeetingPerson, { ...ofMeeting, relations: { person: true } });
  return {
    meeting,
    rooms: await manager.find(Room, ofMeeting),
    people: people as DraftRows['people'],
    sessions: await manager.find(Session, ofMeeting),
    items: await manager.find(Item, ofSession),
    groups: await manager.find(BreakoutGroup, ofSession),
    roles: await manager.find(Role, ofSession),
    guides: await manager.find(Guide, ofMeeting),
    guideSessions: await manager.find(GuideSession, ofGuide),
    questionSets: await manager.find(QuestionSet, ofGuide),
    questions: await manager.find(Question, {
      where: { questionSet: { guide: { meetingId: meeting.id } } },
      order: { ordinal: 'ASC' },
    }),
  };
}

/** Ids that outlive a replacement, so that what refers to a session, a room or a person goes on doing so. */
export interface KnownIds {
  rooms: Map<string, string>;
  sessions: Map<string, string>;
  /** By the person's key: the row of the meeting, and the person behind it. */
  people: Map<string, { id: string; personId: string }>;
}

export async function readKnownIds(manager: EntityManager, meetingId: string): Promise<KnownIds> {
  const rooms = await manager.find(Room, { where: { meetingId }, select: { id: true, key: true } });
  const sessions = await manager.find(Session, { where: { meetingId }, select: { id: true, key: true } });
  const people = await manager.find(MeetingPerson, {
    where: { meetingId },
    select: { id: true, key: true, personId: true },
  });
  return {
    rooms: new Map(rooms.map(({ key, id }) => [key, id])),
    sessions: new Map(sessions.map(({ key, id }) => [key, id])),
    people: new Map(people.map(({ key, id, personId }) => [key, { id, personId }])),
  };
}

/**
 * Replaces a draft by other rows, in the caller's transaction. Rooms, sessions and people that stay are updated in
 * place; what has no identity of its own (items, groups, roles, guides) is written anew.
 */
export async function replaceDraft(manager: EntityManager, rows: DraftRows, known: KnownIds): Promise<void> {
  const meetingId = rows.meeting.id;
  await save(manager, Meeting, [rows.meeting]);
  await manager.delete(Guide, { meetingId });
  // Roles go with their items and groups, but not those of moderators.
  for (const table of ['role', 'item', 'breakout_group']) {
    const ofMeeting = 'session_id IN (SELECT id FROM session WHERE meeting_id = $1)';
    await manager.query(`DELETE FROM ${table} WHERE ${ofMeeting}`, [meetingId]);
  }
  await removeAbsent(manager, rows, known);
  await save(
    manager,
    Person,
    rows.people.map(({ person }) => person),
  );
  await save(
    manager,
    MeetingPerson,
    rows.people.map(({ person, ...row }) => row),
  );
  await save(manager, Room, rows.rooms);
  await save(manager, Session, rows.sessions);
  await save(manager, Item, rows.items);
  await save(manager, BreakoutGroup, rows.groups);
  await save(manager, Role, rows.roles);
  await save(manager, Guide, rows.guides);
  await save(manager, GuideSession, rows.guideSessions, ['guideId', 'ordinal']);
  await save(manager, QuestionSet, rows.questionSets);
  await save(manager, Question, rows.questions);
}

async function removeAbsent(manager: EntityManager, rows: DraftRows, known: KnownIds): Promise<void> {
  const kept = new Set([...rows.rooms, ...rows.sessions, ...rows.people].map(({ id }) => id));
  const absent = (ids: Iterable<string>) => In([...ids].filter((id) => !kept.has(id)));
  const people = [...known.people.values()];
  await manager.delete(Session, { id: absent(known.sessions.values()) });
  await manager.delete(Room, { id: absent(known.rooms.values()) });
  await manager.delete(MeetingPerson, { id: absent(people.map(({ id }) => id)) });
  const orphans = people.filter(({ id }) => !kept.has(id)).map(({ personId }) => personId);
  const unreferenced = 'NOT EXISTS (SELECT FROM meeting_person WHERE person_id = person.id)';
  await manager.query(`DELETE FROM person WHERE id = ANY($1) AND ${unreferenced}`, [orphans]);
}

/** PostgreSQL takes at most 65,535 parameters a statement; no table here has more than 20 columns. */
const rowsPerStatement = 2_000;

async function save<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: T[],
  key: (keyof T & string)[] = ['id'],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await manager.upsert(entity, rows.slice(start, start + rowsPerStatement), key);
  }
}
