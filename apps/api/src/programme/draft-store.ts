import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
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

const ofPerson = { id: true, honorific: true, givenName: true, familyName: true, postNominals: true } as const;
const ofMeetingPerson = {
  id: true,
  meetingId: true,
  personId: true,
  key: true,
  position: true,
  ordinal: true,
} as const;

/** Reads a draft in one statement a table, however long the programme is. The caller holds the meeting locked. */
export async function readDraft(
  manager: EntityManager,
  { archivedAt, deletedAt, ...meeting }: Meeting,
): Promise<DraftRows> {
  const ofMeeting = { where: { meetingId: meeting.id }, order: { ordinal: 'ASC' } } as const;
  const ofSession = { where: { session: { meetingId: meeting.id } }, order: { ordinal: 'ASC' } } as const;
  const ofGuide = { where: { guide: { meetingId: meeting.id } }, order: { ordinal: 'ASC' } } as const;
  const people = await manager.find(MeetingPerson, {
    ...ofMeeting,
    relations: { person: true },
    select: { ...ofMeetingPerson, person: ofPerson },
  });
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

/**
 * Writes a draft in place of the one that stands, in the caller's transaction: what is absent goes, all else is updated in
 * place. Guides are written anew.
 *
 * @param before null where the meeting is new
 */
export async function writeDraft(manager: EntityManager, before: DraftRows | null, after: DraftRows): Promise<void> {
  if (before) await removeAbsent(manager, before, after);
  await save(manager, Meeting, [after.meeting]);
  await save(
    manager,
    Person,
    after.people.map(({ person }) => person),
  );
  await save(
    manager,
    MeetingPerson,
    after.people.map(({ person, ...row }) => row),
  );
  await save(manager, Room, after.rooms);
  await save(manager, Session, after.sessions);
  await save(manager, Item, after.items);
  await save(manager, BreakoutGroup, after.groups);
  await save(manager, Role, after.roles);
  await save(manager, Guide, after.guides);
  await save(manager, GuideSession, after.guideSessions, ['guideId', 'ordinal']);
  await save(manager, QuestionSet, after.questionSets);
  await save(manager, Question, after.questions);
}

async function removeAbsent(manager: EntityManager, before: DraftRows, after: DraftRows): Promise<void> {
  await manager.delete(Guide, { meetingId: before.meeting.id });
  await remove(manager, Role, absent(before.roles, after.roles));
  await remove(manager, Item, absent(before.items, after.items));
  await remove(manager, BreakoutGroup, absent(before.groups, after.groups));
  await remove(manager, Session, absent(before.sessions, after.sessions));
  await remove(manager, Room, absent(before.rooms, after.rooms));
  const people = absent(before.people, after.people);
  await remove(manager, MeetingPerson, people);
  await removeUnneeded(
    manager,
    people.map(({ personId }) => personId),
  );
}

/** A person whom no meeting names goes too, unless there is more to that person than the name. */
async function removeUnneeded(manager: EntityManager, personIds: string[]): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(Person)
    .where('id = ANY(:personIds)', { personIds })
    .andWhere('NOT EXISTS (SELECT FROM meeting_person WHERE person_id = person.id)')
    .andWhere('email IS NULL AND biography IS NULL AND account_id IS NULL')
    .execute();
}

function absent<T extends { id: string }>(before: T[], after: T[]): T[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}

async function remove(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: { id: string }[]) {
  const ids = rows.map(({ id }) => id);
  await manager.createQueryBuilder().delete().from(entity).where('id = ANY(:ids)', { ids }).execute();
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
