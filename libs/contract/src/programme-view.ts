import { z } from 'zod';
import { itemKind, roleState, sessionKind } from './fields.js';
import { wishKinds } from './group-wishes.js';
import { mechanismRegions } from './mechanism-terms.js';
import { attributions } from './output-parts.js';

/**
 * A draft as those see it who edit it: the meeting file with the ids and versions of all that can be changed by itself. Rooms,
 * people and sessions go by their ids in the file, everything else by an id of its own. What a file leaves out is null here.
 */

const version = z.number().int();

const leadList = z.strictObject({ lead: z.string(), items: z.array(z.string()) });

export const meetingView = z.strictObject({
  slug: z.string(),
  shortTitle: z.string(),
  edition: z.number().int().nullable(),
  title: z.string(),
  theme: z.string().nullable(),
  startDate: z.string(),
  endDate: z.string(),
  timeZone: z.string(),
  language: z.string(),
  venue: z.string().nullable(),
  organizer: z.string().nullable(),
  organizerTagline: z.string().nullable(),
  objective: leadList.nullable(),
  issues: leadList.nullable(),
  survey: z.string().nullable(),
  attribution: z.enum(attributions),
  /** Of the whole draft: it rises with each change of anything in it. */
  version,
});
export type MeetingView = z.infer<typeof meetingView>;

export const roomView = z.strictObject({
  id: z.string(),
  name: z.string(),
  place: z.string().nullable(),
  seats: z.number().int().nullable(),
  contact: z.string().nullable(),
  version,
});
export type RoomView = z.infer<typeof roomView>;

export const personView = z.strictObject({
  id: z.string(),
  honorific: z.string().nullable(),
  givenName: z.string().nullable(),
  familyName: z.string(),
  postNominals: z.string().nullable(),
  position: z.string().nullable(),
  /** Id of the mechanism for which the person comes; null where it is none. */
  mechanism: z.string().nullable(),
  version,
});
export type PersonView = z.infer<typeof personView>;

/** A mechanism by its id in the registry, and what it has to do with the meeting. */
export const meetingMechanismView = z.strictObject({
  id: z.string(),
  /** As the meeting's documents print it. */
  name: z.string(),
  invited: z.boolean(),
  surveyed: z.boolean(),
  tookPart: z.boolean(),
  note: z.string().nullable(),
  version,
});
export type MeetingMechanismView = z.infer<typeof meetingMechanismView>;

export const placedRoleView = z.strictObject({
  id: z.uuid(),
  /** Id of the person; null while nobody is named. */
  person: z.string().nullable(),
  capacity: z.string().nullable(),
  state: roleState,
  hiddenUntilConfirmed: z.boolean(),
  version,
});
export type PlacedRoleView = z.infer<typeof placedRoleView>;

export const itemView = z.strictObject({
  id: z.uuid(),
  kind: itemKind,
  title: z.string().nullable(),
  minutes: z.number().int().nullable(),
  speakers: z.array(placedRoleView),
  version,
});
export type ItemView = z.infer<typeof itemView>;

export const groupView = z.strictObject({
  id: z.uuid(),
  number: z.number().int(),
  name: z.string(),
  reportedAs: z.string().nullable(),
  languages: z.array(z.string()),
  regions: z.array(z.enum(mechanismRegions)),
  room: z.string().nullable(),
  /** Ids of the mechanisms that sit in it, in their order. */
  mechanisms: z.array(z.string()),
  coFacilitators: z.array(placedRoleView),
  rapporteurs: z.array(placedRoleView),
  noteTakers: z.array(placedRoleView),
  version,
});
export type GroupView = z.infer<typeof groupView>;

export const sessionView = z.strictObject({
  id: z.string(),
  kind: sessionKind,
  number: z.number().int().nullable(),
  label: z.string().nullable(),
  title: z.string(),
  qualifier: z.string().nullable(),
  /** Wall times in the meeting's zone. */
  start: z.string(),
  end: z.string(),
  room: z.string().nullable(),
  reportsTo: z.string().nullable(),
  /** How many recommendations a group makes at most; null for the usual number. */
  recommendationLimit: z.number().int().nullable(),
  /** Wall time by which the groups hand in what they report; null for the end of the session. */
  outputsDue: z.string().nullable(),
  moderators: z.array(placedRoleView),
  items: z.array(itemView),
  groups: z.array(groupView),
  wishes: z.array(z.strictObject({ kind: z.enum(wishKinds), mechanisms: z.array(z.string()) })),
  /** It rises with each change of the session or of anything in it. */
  version,
});
export type SessionView = z.infer<typeof sessionView>;

export const questionView = z.strictObject({ id: z.uuid(), text: z.string(), parts: z.array(z.string()), version });
export type QuestionView = z.infer<typeof questionView>;

export const questionSetView = z.strictObject({
  id: z.uuid(),
  session: z.string(),
  title: z.string().nullable(),
  questions: z.array(questionView),
  version,
});
export type QuestionSetView = z.infer<typeof questionSetView>;

export const guideView = z.strictObject({
  id: z.uuid(),
  sessions: z.array(z.string()),
  title: z.string().nullable(),
  objectives: z.array(z.string()),
  questionSets: z.array(questionSetView),
  /** It rises with each change of the guide or of anything in it. */
  version,
});
export type GuideView = z.infer<typeof guideView>;

/** `GET /api/meetings/:slug/programme` */
export const programmeView = z.strictObject({
  meeting: meetingView,
  rooms: z.array(roomView),
  people: z.array(personView),
  mechanisms: z.array(meetingMechanismView),
  sessions: z.array(sessionView),
  guides: z.array(guideView),
  /** The meeting's. */
  version,
});
export type ProgrammeView = z.infer<typeof programmeView>;
