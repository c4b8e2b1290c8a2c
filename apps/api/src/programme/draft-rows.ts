import type { Person } from '../people/person.entity.js';
import type { BreakoutGroup } from './breakout-group.entity.js';
import type { GuideSession } from './guide-session.entity.js';
import type { Guide } from './guide.entity.js';
import type { Item } from './item.entity.js';
import type { MeetingPerson } from './meeting-person.entity.js';
import type { Meeting } from './meeting.entity.js';
import type { QuestionSet } from './question-set.entity.js';
import type { Question } from './question.entity.js';
import type { Role } from './role.entity.js';
import type { Room } from './room.entity.js';
import type { Session } from './session.entity.js';

/** What a draft says of a person. The rest of a person is private, and no draft carries it. */
type PersonName = Pick<Person, 'id' | 'honorific' | 'givenName' | 'familyName' | 'postNominals'>;

/** A draft as it lies in the tables, each list in its own order. */
export interface DraftRows {
  meeting: Omit<Meeting, 'archivedAt' | 'deletedAt'>;
  rooms: Room[];
  people: (Omit<MeetingPerson, 'person'> & { person: PersonName })[];
  sessions: Session[];
  items: Item[];
  groups: BreakoutGroup[];
  roles: Role[];
  guides: Guide[];
  guideSessions: GuideSession[];
  questionSets: QuestionSet[];
  questions: Question[];
}
