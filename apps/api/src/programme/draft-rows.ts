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

/** A draft as it lies in the tables, each list in its own order. */
export interface DraftRows {
  meeting: Meeting;
  rooms: Room[];
  people: (MeetingPerson & { person: Person })[];
  sessions: Session[];
  items: Item[];
  groups: BreakoutGroup[];
  roles: Role[];
  guides: Guide[];
  guideSessions: GuideSession[];
  questionSets: QuestionSet[];
  questions: Question[];
}
