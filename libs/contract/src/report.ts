import { z } from 'zod';
import { identifier, instant, oneOf, roleKind, slug } from './fields.js';
import { documentSymbol, masthead, mastheadRequest } from './masthead.js';
import { mechanismRegions } from './mechanism-terms.js';
import { meetingSnapshot, printedRole, snapshotSession } from './meeting-snapshot.js';
import { attributions, outputFields, outputParts, outputStates, recommendationLevels } from './output-parts.js';

/**
 * `group`: what one breakout group reports; `plenary`: what a plenary has made of what its groups report; `highlights`: what a meeting has
 * come to.
 */
const reportKinds = ['group', 'plenary', 'highlights'] as const;
export type ReportKind = (typeof reportKinds)[number];

const reportedParts = outputParts.filter((part) => part !== 'note');

const fieldNames = [...new Set(reportedParts.flatMap((part): readonly string[] => outputFields[part]))];

/** What a group says in one place of its form; the fields that say something. Notes are not for a report. */
const reportedEntry = z.strictObject({
  id: z.uuid(),
  part: oneOf(outputParts),
  fields: z.partialRecord(z.enum(fieldNames), z.union([z.string(), z.array(z.string())])),
});
export type ReportedEntry = z.infer<typeof reportedEntry>;

/** What a report refers to as handed in. */
const reportedSubmission = z.strictObject({
  /** 1, 2, 3 … per group. */
  number: z.number().int(),
  at: instant,
  /** In the group, of whoever has handed it in; null for an organizer. */
  role: roleKind.nullable(),
  /** Co-facilitators who have cleared it, as printed; none where the meeting's rule is that nobody is named. */
  clearedBy: z.array(z.string()),
});

/** A group with what it reports. People and mechanisms are left out where the meeting's rule is that nobody is named. */
const reportedGroup = z.strictObject({
  id: z.uuid(),
  number: z.number().int(),
  name: z.string(),
  state: z.enum(outputStates),
  coFacilitators: z.array(printedRole),
  rapporteurs: z.array(printedRole),
  /** Those that sit in it, as printed. */
  mechanisms: z.array(z.string()),
  /** Null where nothing is handed in. */
  submission: reportedSubmission.nullable(),
  /** In the order of the form. */
  entries: z.array(reportedEntry),
});
export type ReportedGroup = z.infer<typeof reportedGroup>;

/** A recommendation of a group from which one of the plenary comes. */
const reportedSource = z.strictObject({
  group: z.uuid(),
  entry: z.uuid(),
  submission: z.number().int(),
  /** 1, 2, 3 … among the recommendations of that submission. */
  number: z.number().int(),
  role: roleKind.nullable(),
});
export type ReportedSource = z.infer<typeof reportedSource>;

const reportedRecommendation = z.strictObject({
  id: z.uuid(),
  /** Null where the plenary has not decided. */
  decision: z.enum(['adopted', 'noted']).nullable(),
  title: z.string(),
  /** Each with the sources that it goes back to. */
  sentences: z.array(
    z.strictObject({ text: z.string(), sources: z.array(z.strictObject({ group: z.uuid(), entry: z.uuid() })) }),
  ),
  addressee: z.string(),
  levels: z.array(z.enum(recommendationLevels)),
  regions: z.array(oneOf(mechanismRegions)),
  sources: z.array(reportedSource),
});
export type ReportedRecommendation = z.infer<typeof reportedRecommendation>;

const head = {
  format: z.literal('grcp-report/1'),
  /** 1, 2, 3 … per group or plenary; 0 for a draft. */
  version: z.number().int().nonnegative(),
  /** When it was issued; of a draft, when it was made. */
  issuedAt: instant,
  masthead: masthead.optional(),
  meeting: meetingSnapshot.shape.meeting,
  attribution: z.enum(attributions),
};

const reportedSession = snapshotSession.pick({
  ...{ id: true, number: true, label: true, title: true, qualifier: true, start: true, end: true, room: true },
});

/** `session`: the breakout session of the group. */
const groupReport = z.strictObject({
  ...{ ...head, kind: z.literal('group'), session: reportedSession, group: reportedGroup },
});
export type GroupReport = z.infer<typeof groupReport>;

const plenaryReport = z.strictObject({
  ...{ ...head, kind: z.literal('plenary'), session: reportedSession },
  moderators: z.array(printedRole),
  /** In the order of the programme. */
  groups: z.array(reportedGroup),
  /** In the order in which the plenary has put them. */
  recommendations: z.array(reportedRecommendation),
});
export type PlenaryReport = z.infer<typeof plenaryReport>;

/** A block of the highlights, as it is printed; a title or a text may be empty, not both. */
const reportedPoint = z.strictObject({
  /** What it comes from; null where it was begun in the highlights. */
  kind: z.enum(['partnership', 'practice', 'disagreement', 'noted']).nullable(),
  title: z.string(),
  text: z.string(),
  /** Of a partnership. */
  actors: z.array(z.string()),
  /** The group that has handed it in. */
  group: z.strictObject({ number: z.number().int(), name: z.string() }).nullable(),
});
export type ReportedPoint = z.infer<typeof reportedPoint>;

const reportedPoints = z.array(reportedPoint);

const highlightedSession = z.strictObject({
  session: reportedSession,
  moderators: z.array(printedRole),
  points: reportedPoints,
  groups: z.array(z.strictObject({ number: z.number().int(), name: z.string(), points: reportedPoints })),
});
export type HighlightedSession = z.infer<typeof highlightedSession>;

/** A recommendation that was adopted, with what the register says of it; all of that is empty where it has not entered it. */
const highlightedRecommendation = reportedRecommendation.extend({
  /** “GRCP 8/R3” */
  label: z.string().nullable(),
  /** The first is the one under which it is printed. */
  themes: z.array(z.strictObject({ id: slug, name: z.string() })),
  owners: z.array(z.string()),
});
export type HighlightedRecommendation = z.infer<typeof highlightedRecommendation>;

const highlightsReport = z.strictObject({
  ...{ ...head, kind: z.literal('highlights') },
  /** What its annexes are made of; null where the meeting’s rule is that nobody is named. */
  programme: meetingSnapshot.nullable(),
  /** Those that took part, as printed. */
  mechanisms: z.array(z.string()),
  introduction: reportedPoints,
  /** In the order of the programme. */
  sessions: z.array(highlightedSession),
  /** Groups to which the recommendations go back. */
  groups: z.array(z.strictObject({ id: z.uuid(), number: z.number().int(), name: z.string() })),
  /** By their numbers; what has none comes last. */
  recommendations: z.array(highlightedRecommendation),
  partnerships: reportedPoints,
  closing: reportedPoints,
});
export type HighlightsReport = z.infer<typeof highlightsReport>;

/** What a report is made of, frozen: its documents are a function of it. */
export const report = z.discriminatedUnion('kind', [groupReport, plenaryReport, highlightsReport]);
export type Report = z.infer<typeof report>;

/** `POST …/output/reports`, `POST …/plenary/reports`, `POST …/highlights/reports`: how the report is cited; what is left out has the defaults of a release. */
export const reportRequest = mastheadRequest;

export const reportIssued = z.strictObject({ version: z.number().int() });
export type ReportIssued = z.infer<typeof reportIssued>;

/** `GET /api/meetings/:slug/reports`: the reports of a meeting: groups in the order of the programme, plenaries, and the highlights. */
export const reportEntry = z.strictObject({
  kind: z.enum(reportKinds),
  /** Null of the highlights. */
  session: identifier.nullable(),
  /** What is printed of the session: “Session 4: …”. */
  number: z.number().int().nullable(),
  label: z.string().nullable(),
  title: z.string(),
  /** Of the group's report; null of any other. */
  group: z.strictObject({ id: z.uuid(), number: z.number().int(), name: z.string() }).nullable(),
  /**
   * Why it cannot be issued as things stand: the group has handed nothing in that is cleared; so many recommendations are undecided; so
   * many that were adopted have not entered the register.
   */
  awaits: z.enum(['clearance', 'decisions', 'entry']).nullable(),
  undecided: z.number().int(),
  unentered: z.number().int(),
  /** The newest first. */
  issued: z.array(z.strictObject({ version: z.number().int(), symbol: documentSymbol.nullable(), issuedAt: instant })),
});
export type ReportEntry = z.infer<typeof reportEntry>;
