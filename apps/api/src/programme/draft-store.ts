import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { BreakoutGroup } from './breakout-group.entity.js';
import type { DraftPerson, DraftRows } from './draft-rows.js';
import { listedKinds, type ListedKind, rowsOf } from './editing/draft-kinds.js';
import { GuideSession } from './guide-session.entity.js';
import { Guide } from './guide.entity.js';
import { Item } from './item.entity.js';
import { MeetingMechanism } from './meeting-mechanism.entity.js';
import { MeetingPerson } from './meeting-person.entity.js';
import { Meeting } from './meeting.entity.js';
import { GroupPlacing } from './group-placing.entity.js';
import { QuestionSet } from './question-set.entity.js';
import { Question } from './question.entity.js';
import { Role } from './role.entity.js';
import { Room } from './room.entity.js';
import { Session } from './session.entity.js';

const entities: Record<Exclude<ListedKind, 'person'>, EntityTarget<ObjectLiteral>> = {
  room: Room,
  mechanism: MeetingMechanism,
  session: Session,
  item: Item,
  group: BreakoutGroup,
  placing: GroupPlacing,
  role: Role,
  guide: Guide,
  guideSession: GuideSession,
  questionSet: QuestionSet,
  question: Question,
};

/**
 * Writes a draft in place of the one that stands, in the caller's transaction: what is absent goes, what has another version is
 * updated in place, and the rest is left alone.
 *
 * @param before null where the meeting is new
 */
export async function writeDraft(manager: EntityManager, before: DraftRows | null, after: DraftRows): Promise<void> {
  const standing = (kind: ListedKind) => (before ? rowsOf(before, kind) : []);
  if (before) await changePeopleOfRoles(manager, before, after);
  for (const kind of [...listedKinds].reverse()) await removeAbsent(manager, kind, standing(kind), rowsOf(after, kind));
  if (after.meeting.version !== before?.meeting.version) await save(manager, Meeting, [after.meeting]);
  for (const kind of listedKinds) {
    const versions = new Map(standing(kind).map(({ id, version }) => [id, version]));
    const rows = rowsOf(after, kind).filter(({ id, version }) => versions.get(id) !== version);
    if (kind === 'person') await savePeople(manager, rows as DraftPerson[]);
    else await save(manager, entities[kind], rows as ObjectLiteral[]);
  }
}

/** Roles of people who go are given to whom they are to belong before that, because nothing may refer to nobody. */
async function changePeopleOfRoles(manager: EntityManager, before: DraftRows, after: DraftRows): Promise<void> {
  const remaining = new Set(after.people.map(({ id }) => id));
  const heirs = new Map(after.roles.map(({ id, personId }) => [id, personId]));
  const known = new Set(before.people.map(({ id }) => id));
  const rows = before.roles.flatMap((role) => {
    const personId = heirs.get(role.id);
    if (personId === undefined || personId === null || role.personId === null) return [];
    return known.has(personId) && !remaining.has(role.personId) ? [{ ...role, personId }] : [];
  });
  await save(manager, Role, rows);
}

async function savePeople(manager: EntityManager, people: DraftPerson[]): Promise<void> {
  await save(
    manager,
    Person,
    people.map(({ personId: id, honorific, givenName, familyName, postNominals }) => {
      return { id, honorific, givenName, familyName, postNominals };
    }),
  );
  await save(
    manager,
    MeetingPerson,
    people.map(({ honorific, givenName, familyName, postNominals, ...row }) => row),
  );
}

async function removeAbsent(
  manager: EntityManager,
  kind: ListedKind,
  before: readonly { id: string }[],
  after: readonly { id: string }[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  if (gone.length === 0) return;
  if (kind === 'person') await removePeople(manager, gone as DraftPerson[]);
  else await remove(manager, entities[kind], gone);
}

/** A person whom no meeting names goes too, unless there is more to that person than the name. */
async function removePeople(manager: EntityManager, people: DraftPerson[]): Promise<void> {
  await remove(manager, MeetingPerson, people);
  await manager
    .createQueryBuilder()
    .delete()
    .from(Person)
    .where('id = ANY(:personIds)', { personIds: people.map(({ personId }) => personId) })
    .andWhere('NOT EXISTS (SELECT FROM meeting_person WHERE person_id = person.id)')
    .andWhere('email IS NULL AND biography IS NULL AND account_id IS NULL')
    .execute();
}

async function remove(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly { id: string }[]) {
  const ids = rows.map(({ id }) => id);
  await manager.createQueryBuilder().delete().from(entity).where('id = ANY(:ids)', { ids }).execute();
}

/** PostgreSQL takes at most 65,535 parameters a statement; no table here has more than 20 columns. */
const rowsPerStatement = 2_000;

async function save<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await manager.upsert(entity, rows.slice(start, start + rowsPerStatement), ['id']);
  }
}
