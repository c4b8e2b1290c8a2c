import { z } from 'zod';
import { instant, isoDate, itemKind, language, sessionKind, slug, timeZone, wallTime } from './fields.js';
import { masthead } from './masthead.js';

/**
 * A person in a role, as printed: `name` is set in bold where people are listed, `description` follows after a comma.
 */
export const printedRole = z.strictObject({
  /** The person's id in the meeting; absent while the role is to be confirmed, so that nobody is named too early. */
  person: z.string().optional(),
  /** Honorific, given name, family name, post-nominals: "Mr Geoffrey Shaw, PhD". Absent while to be confirmed. */
  name: z.string().optional(),
  /** Position and capacity, joined by a comma. */
  description: z.string().optional(),
});
export type PrintedRole = z.infer<typeof printedRole>;

export const snapshotItem = z.strictObject({
  kind: itemKind,
  title: z.string().optional(),
  minutes: z.number().int().optional(),
  speakers: z.array(printedRole),
});
export type SnapshotItem = z.infer<typeof snapshotItem>;

export const snapshotGroup = z.strictObject({
  number: z.number().int(),
  name: z.string(),
  /** How the plenary calls the group: "the Americas" of "Rapporteur for the Americas". */
  reportedAs: z.string(),
  /** BCP 47; left out where nothing is said. */
  languages: z.array(z.string()).optional(),
  room: z.string().optional(),
  /** Those that sit in it, by their ids in the registry and as printed; left out where none do. */
  mechanisms: z.array(z.strictObject({ id: slug, name: z.string() })).optional(),
  coFacilitators: z.array(printedRole),
  rapporteurs: z.array(printedRole),
});
export type SnapshotGroup = z.infer<typeof snapshotGroup>;

export const snapshotSession = z.strictObject({
  id: z.string(),
  kind: sessionKind,
  number: z.number().int().optional(),
  label: z.string().optional(),
  title: z.string(),
  qualifier: z.string().optional(),
  /** Wall times in the meeting's zone, and the same moments as instants in UTC. */
  start: wallTime,
  end: wallTime,
  startsAt: instant,
  endsAt: instant,
  /** The room's name. */
  room: z.string().optional(),
  moderators: z.array(printedRole),
  items: z.array(snapshotItem),
  groups: z.array(snapshotGroup),
  /** Id of the later plenary to which this session's groups report. */
  reportsTo: z.string().optional(),
});
export type SnapshotSession = z.infer<typeof snapshotSession>;

export const snapshotQuestionSet = z.strictObject({
  session: z.string(),
  title: z.string().optional(),
  questions: z.array(z.strictObject({ text: z.string(), parts: z.array(z.string()) })),
});

export type SnapshotQuestionSet = z.infer<typeof snapshotQuestionSet>;

/** A mechanism, and what it has to do with the meeting; what is not so is left out. */
export const snapshotMechanism = z.strictObject({
  /** In the registry. */
  id: slug,
  /** As printed. */
  name: z.string(),
  invited: z.literal(true).optional(),
  surveyed: z.literal(true).optional(),
  tookPart: z.literal(true).optional(),
  note: z.string().optional(),
});
export type SnapshotMechanism = z.infer<typeof snapshotMechanism>;

const snapshotGuide = z.strictObject({
  sessions: z.array(z.string()),
  title: z.string().optional(),
  objectives: z.array(z.string()),
  questionSets: z.array(snapshotQuestionSet),
});
export type SnapshotGuide = z.infer<typeof snapshotGuide>;

export const leadList = z.strictObject({ lead: z.string(), items: z.array(z.string()) });

/**
 * What a release freezes, and all that the public ever sees: a plain value from which every page, document and calendar
 * is made. Sessions stand in the order in which they are printed.
 */
export const meetingSnapshot = z.strictObject({
  format: z.literal('grcp-snapshot/1'),
  /** 1, 2, 3 … per meeting; 0 is a draft or a file that no release has numbered. */
  version: z.number().int().nonnegative(),
  releasedAt: instant,
  note: z.string(),
  /** Where the release was asked for one. */
  masthead: masthead.optional(),
  meeting: z.strictObject({
    slug,
    shortTitle: z.string(),
    edition: z.number().int().optional(),
    title: z.string(),
    theme: z.string().optional(),
    startDate: isoDate,
    endDate: isoDate,
    timeZone,
    language,
    venue: z.string().optional(),
    organizer: z.string().optional(),
    organizerTagline: z.string().optional(),
    objective: leadList.optional(),
    issues: leadList.optional(),
    survey: z.string().optional(),
  }),
  sessions: z.array(snapshotSession),
  guide: z.array(snapshotGuide),
  /** In the order in which they are printed; left out where there are none. */
  mechanisms: z.array(snapshotMechanism).optional(),
});
export type MeetingSnapshot = z.infer<typeof meetingSnapshot>;
