import type { Person } from '../people/person.entity.js';
import type { BreakoutGroup } from './breakout-group.entity.js';
import type { GuideSession } from './guide-session.entity.js';
import type { Guide } from './guide.entity.js';
import type { Item } from './item.entity.js';
import type { MeetingMechanism } from './meeting-mechanism.entity.js';
import type { MeetingPerson } from './meeting-person.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { GroupPlacing } from './group-placing.entity.js';
import type { QuestionSet } from './question-set.entity.js';
import type { Question } from './question.entity.js';
import type { Role } from './role.entity.js';
import type { Room } from './room.entity.js';
import type { Session } from './session.entity.js';

/** A row as a plain value. */
type Row<Entity> = { [Column in keyof Entity]: Entity[Column] };

/** What a draft says of a person's name. The rest of a person is private, and no draft carries it. */
type PersonName = Pick<Person, 'honorific' | 'givenName' | 'familyName' | 'postNominals'>;

/** A person at the meeting, with the name. */
export type DraftPerson = Omit<MeetingPerson, 'person' | 'meeting' | 'cameFor'> & PersonName;

/** A draft as it lies in the tables, each list in its own order. */
export interface DraftRows {
  meeting: Omit<Meeting, 'archivedAt' | 'deletedAt'>;
  rooms: Row<Room>[];
  people: DraftPerson[];
  mechanisms: Omit<Row<MeetingMechanism>, 'mechanism' | 'meeting'>[];
  sessions: Row<Session>[];
  items: Row<Item>[];
  groups: Row<BreakoutGroup>[];
  placings: Row<GroupPlacing>[];
  roles: Row<Role>[];
  guides: Row<Guide>[];
  guideSessions: Row<GuideSession>[];
  questionSets: Row<QuestionSet>[];
  questions: Row<Question>[];
}
