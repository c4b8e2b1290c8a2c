import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { BreakoutGroup } from './breakout-group.entity.js';
import type { DraftRows } from './draft-rows.js';
import { GuideSession } from './guide-session.entity.js';
import { Guide } from './guide.entity.js';
import { Item } from './item.entity.js';
import { MeetingMechanism } from './meeting-mechanism.entity.js';
import { MeetingPerson } from './meeting-person.entity.js';
import type { Meeting } from './meeting.entity.js';
import { GroupPlacing } from './group-placing.entity.js';
import { QuestionSet } from './question-set.entity.js';
import { Question } from './question.entity.js';
import { Role } from './role.entity.js';
import { Room } from './room.entity.js';
import { Session } from './session.entity.js';

/** The lists of a draft as JSON carries them. */
type Lists = Omit<DraftRows, 'meeting' | 'roles'> & {
  roles: (Omit<DraftRows['roles'][number], 'stateAt'> & { stateAt: string | null })[];
};

/**
 * Reads a draft in one statement, however long the programme is: every edit reads it all, and answers travel for longer than
 * the tables are read. The caller holds the meeting locked.
 */
export async function readDraft(
  manager: EntityManager,
  { archivedAt, deletedAt, ...meeting }: Meeting,
): Promise<DraftRows> {
  const [row] = await manager.query<{ lists: Lists }[]>(statementFor(manager), [meeting.id]);
  if (!row) throw new Error(`meeting ${meeting.id} has not been read`);
  const { roles, ...lists } = row.lists;
  return {
    meeting,
    ...lists,
    roles: roles.map((role) => ({ ...role, stateAt: role.stateAt === null ? null : new Date(role.stateAt) })),
  };
}

const ofMeeting = 'listed.meeting_id = $1';
const ofSession = 'listed.session_id IN (SELECT id FROM session WHERE meeting_id = $1)';
const ofGuide = 'listed.guide_id IN (SELECT id FROM guide WHERE meeting_id = $1)';
const ofSet = `listed.question_set_id IN (
  SELECT question_set.id FROM question_set JOIN guide ON guide.id = guide_id WHERE meeting_id = $1)`;

const sources: Record<keyof Lists, readonly [entity: EntityTarget<ObjectLiteral>, where: string]> = {
  rooms: [Room, ofMeeting],
  people: [MeetingPerson, ofMeeting],
  mechanisms: [MeetingMechanism, ofMeeting],
  sessions: [Session, ofMeeting],
  items: [Item, ofSession],
  groups: [BreakoutGroup, ofSession],
  placings: [GroupPlacing, ofSession],
  roles: [Role, ofSession],
  guides: [Guide, ofMeeting],
  guideSessions: [GuideSession, ofGuide],
  questionSets: [QuestionSet, ofGuide],
  questions: [Question, ofSet],
};

/** What a draft says of a person besides the place at the meeting. */
const names = ['honorific', 'givenName', 'familyName', 'postNominals'];

let statement: string | undefined;

/** In words of SQL, with the columns that the entities have. */
function statementFor({ dataSource }: EntityManager): string {
  const fieldsOf = (entity: EntityTarget<ObjectLiteral>, alias: string): string[] =>
    dataSource
      .getMetadata(entity)
      .columns.filter(({ propertyName }) => entity !== Person || names.includes(propertyName))
      .map(({ propertyName, databaseName }) => `'${propertyName}', ${alias}."${databaseName}"`);
  statement ??= `SELECT json_build_object(${Object.entries(sources)
    .map(([list, [entity, where]]) => {
      const isPeople = list === 'people';
      const fields = [...fieldsOf(entity, 'listed'), ...(isPeople ? fieldsOf(Person, 'person') : [])];
      const join = isPeople ? 'JOIN person ON person.id = listed.person_id' : '';
      const rows = `coalesce(json_agg(json_build_object(${fields.join(', ')}) ORDER BY listed.ordinal), '[]')`;
      return `'${list}', (SELECT ${rows} FROM ${dataSource.getMetadata(entity).tableName} AS listed ${join} WHERE ${where})`;
    })
    .join(', ')}) AS lists`;
  return statement;
}
