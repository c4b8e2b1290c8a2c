import { z } from 'zod';
import {
  count,
  identifier,
  isoDate,
  itemKind,
  language,
  oneOf,
  type RoleState,
  roleState,
  sessionKind,
  slug,
  text,
  timeZone,
  wallTime,
} from './fields.js';
import { fileOutput } from './file-output.js';
import { fileRecommendation } from './file-recommendation.js';
import { list, object } from './file-shapes.js';
import { wishKinds } from './group-wishes.js';
import { mechanismRegions } from './mechanism-terms.js';
import { attributions, highestRecommendationLimit } from './output-parts.js';

/** The format's name; a file that says another is refused before anything else is read. */
export const meetingFileFormat = 'grcp-meeting/1';

const fileLeadList = object({ lead: text, items: list(text).min(1, { error: 'at least one point' }) });
export type LeadList = z.infer<typeof fileLeadList>;

export const fileMeeting = object({
  slug,
  shortTitle: text,
  edition: count(1, 999).optional(),
  title: text,
  theme: text.optional(),
  startDate: isoDate,
  endDate: isoDate,
  timeZone,
  language,
  venue: text.optional(),
  organizer: text.optional(),
  organizerTagline: text.optional(),
  objective: fileLeadList.optional(),
  issues: fileLeadList.optional(),
  /** The survey among mechanisms that prepared the meeting, as its documents name it: `2019 Assessment Survey`. */
  survey: text.optional(),
  /** Left out where who said what may be reported. For those who write what is reported; no release and no document tells it. */
  attribution: oneOf(attributions).optional(),
});

export const fileRoom = object({
  id: identifier,
  name: text,
  /** Where it is in the venue: building, floor. */
  place: text.optional(),
  seats: count(1, 100_000).optional(),
  /** Who is called about the room, and how: for those who prepare the meeting. Briefs print it, and nothing that is public. */
  contact: text.optional(),
});
export type FileRoom = z.infer<typeof fileRoom>;

export const filePerson = object({
  id: identifier,
  honorific: text.optional(),
  givenName: text.optional(),
  familyName: text,
  postNominals: text.optional(),
  position: text.optional(),
  /** Id of the mechanism, in the registry, for which the person comes. */
  mechanism: slug.optional(),
});
export type FilePerson = z.infer<typeof filePerson>;

const flag = z.boolean({ error: 'true or false' });

/** A mechanism of the registry, and what it has to do with the meeting. */
export const fileMechanism = object({
  /** In the registry. */
  id: slug,
  /** As the meeting's documents print it, whatever the registry calls it later. */
  name: text,
  invited: flag.optional(),
  /** Whether it answered the survey that prepared the meeting. */
  surveyed: flag.optional(),
  tookPart: flag.optional(),
  /** Printed after the name, such as who came in place of the chair. */
  note: text.optional(),
});
export type FileMechanism = z.infer<typeof fileMechanism>;

const fileRole = object({
  /** Left out while nobody is named: the role is then a seat that is still to be filled. */
  person: identifier.optional(),
  capacity: text.optional(),
  /** A person's role without a state is confirmed; a role without a person is to be confirmed, and has no other state. */
  state: roleState.optional(),
  /** Whether the public is to see nothing of the role until it is confirmed, not even that it is to be filled. */
  hiddenUntilConfirmed: flag.optional(),
});
/** A person in a role, or a seat for which nobody is named yet ("Chair of MIDSA"). */
export type FileRole = z.infer<typeof fileRole>;
/** A person in a role. */
export type NamedRole = FileRole & { person: string };

/** The state of a role whose file does not say it. */
export function impliedState({ person }: Pick<FileRole, 'person'>): RoleState {
  return person === undefined ? 'toBeConfirmed' : 'confirmed';
}

const fileItem = object({
  kind: itemKind,
  title: text.optional(),
  speakers: list(fileRole).optional(),
  minutes: count(1, 1440).optional(),
});
export type FileItem = z.infer<typeof fileItem>;

const fileGroup = object({
  number: count(1, 999),
  name: text,
  reportedAs: text.optional(),
  /** In which it speaks. */
  languages: list(language).optional(),
  /** Of whose mechanisms it is meant to consist. */
  regions: list(oneOf(mechanismRegions)).optional(),
  room: identifier.optional(),
  /** Ids of the mechanisms of this meeting that sit in it: each in one group of the session at most. */
  mechanisms: list(slug).optional(),
  coFacilitators: list(fileRole).optional(),
  rapporteurs: list(fileRole).optional(),
  /** Known to those who prepare the meeting; no release and no document names them. */
  noteTakers: list(fileRole).optional(),
});
export type FileGroup = z.infer<typeof fileGroup>;

export const fileWish = object({
  kind: oneOf(wishKinds),
  /** Ids of mechanisms of this meeting. */
  mechanisms: list(slug).min(2, { error: 'at least two mechanisms' }),
});
/** Mechanisms that are to sit in one group, or each in another. */
export type FileWish = z.infer<typeof fileWish>;

const fileSession = object({
  id: identifier,
  kind: sessionKind,
  number: count(1, 999).optional(),
  label: text.optional(),
  title: text,
  qualifier: text.optional(),
  start: wallTime,
  end: wallTime,
  room: identifier.optional(),
  moderators: list(fileRole).optional(),
  items: list(fileItem).optional(),
  groups: list(fileGroup).optional(),
  /** For those who prepare the groups; no release and no document tells them. */
  wishes: list(fileWish).optional(),
  reportsTo: identifier.optional(),
  /** How many recommendations a group makes at most, where it is not the usual number. Neither this nor the next is in a release. */
  recommendationLimit: count(1, highestRecommendationLimit).optional(),
  /** By when the groups hand in what they report; left out where that is the end of the session. */
  outputsDue: wallTime.optional(),
});
export type FileSession = z.infer<typeof fileSession>;

const fileQuestion = object({ text, parts: list(text).optional() });

const fileQuestionSet = object({ session: identifier, title: text.optional(), questions: list(fileQuestion) });

const fileGuide = object({
  sessions: list(identifier).min(1, { error: 'at least one session' }),
  title: text.optional(),
  objectives: list(text).optional(),
  questionSets: list(fileQuestionSet).optional(),
});
export type FileGuide = z.infer<typeof fileGuide>;

/**
 * A whole meeting as one file, JSON or YAML: it carries a meeting between installations and into tests, and it is the
 * plain form of a draft, with what has come of the meeting. Wall times are local to `meeting.timeZone`.
 */
export const meetingFile = object({
  format: z.literal(meetingFileFormat, { error: meetingFileFormat }),
  meeting: fileMeeting,
  rooms: list(fileRoom).optional(),
  people: list(filePerson).optional(),
  mechanisms: list(fileMechanism).optional(),
  sessions: list(fileSession),
  guide: list(fileGuide).optional(),
  /** What its breakout groups have written. Neither this nor the next is part of its draft, and so of no release. */
  outputs: list(fileOutput).optional(),
  /** Its register. */
  recommendations: list(fileRecommendation).optional(),
});
export type MeetingFile = z.infer<typeof meetingFile>;
