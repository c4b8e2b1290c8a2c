import { z } from 'zod';
import { roleKind } from './fields.js';
import { masthead } from './masthead.js';
import {
  leadList,
  meetingSnapshot,
  printedRole,
  snapshotGroup,
  snapshotItem,
  snapshotMechanism,
  snapshotQuestionSet,
  snapshotSession,
} from './meeting-snapshot.js';

/**
 * What has changed from one snapshot to another, `before` and `after` everywhere: `before` is missing where something is
 * new, `after` where it is gone. Times are wall times in the meeting's zone.
 */

/** A thing of a list that is new, gone, or the same thing with some of its fields changed. */
function changeOf<H extends z.ZodType, const F extends readonly string[]>(head: H, fields: F) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('new'), after: head }),
    z.strictObject({ kind: z.literal('gone'), before: head }),
    z.strictObject({ kind: z.literal('changed'), before: head, after: head, fields: z.array(z.enum(fields)) }),
  ]);
}

const meetingValue = z.union([z.string(), z.number(), leadList]);
export type MeetingValue = z.infer<typeof meetingValue>;

/** A field of the meeting itself, such as its venue. */
const meetingChange = z.strictObject({
  field: meetingSnapshot.shape.meeting.keyof(),
  before: meetingValue.optional(),
  after: meetingValue.optional(),
});
export type MeetingChange = z.infer<typeof meetingChange>;

/** A field of what the documents say at their head of themselves, such as their symbol. */
const mastheadChange = z.strictObject({
  field: masthead.keyof(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type MastheadChange = z.infer<typeof mastheadChange>;

/** A session by what it is called. */
const namedSession = snapshotSession.pick({ id: true, number: true, label: true, title: true, qualifier: true });
export type NamedSession = z.infer<typeof namedSession>;

/** A session without those who have a part in it. */
const sessionHead = snapshotSession
  .omit({ moderators: true, items: true, groups: true, reportsTo: true })
  .extend({ reportsTo: namedSession.optional() });
export type SessionHead = z.infer<typeof sessionHead>;

const itemHead = snapshotItem.omit({ speakers: true });
export type ItemHead = z.infer<typeof itemHead>;
const itemChange = changeOf(itemHead, ['kind', 'title', 'minutes']);
export type ItemChange = z.infer<typeof itemChange>;

const groupHead = snapshotGroup.omit({ coFacilitators: true, rapporteurs: true });
export type GroupHead = z.infer<typeof groupHead>;
const groupChange = changeOf(groupHead, ['number', 'name', 'reportedAs', 'languages', 'room', 'mechanisms']);
export type GroupChange = z.infer<typeof groupChange>;

/** Where in a session people are listed: as its moderators, as speakers of an item, in a role of a group. */
const roleList = z.strictObject({
  role: roleKind,
  item: itemHead.optional(),
  group: groupHead.pick({ number: true, name: true }).optional(),
});
export type RoleList = z.infer<typeof roleList>;

/** A person in a role, or a role that is still open. */
const seat = roleList.extend(printedRole.shape);
export type Seat = z.infer<typeof seat>;

/**
 * `replaced`: the role went to somebody else, or from open to somebody or back. `changed`: the same person, under another name
 * or in another capacity. `moved`: the same person in another role, item or group of the session. `reordered`: the same people of
 * a list in another order.
 */
const peopleChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), after: seat }),
  z.strictObject({ kind: z.literal('removed'), before: seat }),
  z.strictObject({ kind: z.literal('replaced'), before: seat, after: seat }),
  z.strictObject({ kind: z.literal('changed'), before: seat, after: seat }),
  z.strictObject({ kind: z.literal('moved'), before: seat, after: seat }),
  z.strictObject({ kind: z.literal('reordered'), before: roleList, after: roleList }),
]);
export type PeopleChange = z.infer<typeof peopleChange>;

/** `instant`: the same time on the clock is another moment, because the meeting's zone or the zone's rules have changed. */
const sessionFields = ['time', 'instant', 'place', 'title', 'kind', 'reportsTo'] as const;
export type SessionField = (typeof sessionFields)[number];

/** Sessions are the same where their ids are. */
const sessionChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), after: snapshotSession }),
  z.strictObject({ kind: z.literal('cancelled'), before: snapshotSession }),
  z.strictObject({
    kind: z.literal('changed'),
    before: sessionHead,
    after: sessionHead,
    fields: z.array(z.enum(sessionFields)),
    people: z.array(peopleChange),
    items: z.array(itemChange),
    groups: z.array(groupChange),
    reordered: z.array(z.enum(['items', 'groups'])),
  }),
]);
export type SessionChange = z.infer<typeof sessionChange>;
/** A session that is on both programmes, and not the same on both. */
export type ChangedSession = Extract<SessionChange, { kind: 'changed' }>;

/** An objective that is new, gone or worded anew. */
const textChange = z.strictObject({ before: z.string().optional(), after: z.string().optional() });
export type TextChange = z.infer<typeof textChange>;

const question = snapshotQuestionSet.shape.questions.element;
export type Question = z.infer<typeof question>;
const questionChange = z.strictObject({ before: question.optional(), after: question.optional() });
export type QuestionChange = z.infer<typeof questionChange>;

const questionSetHead = z.strictObject({ session: namedSession, title: z.string().optional() });
export type QuestionSetHead = z.infer<typeof questionSetHead>;
const questionSetChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), after: questionSetHead }),
  z.strictObject({ kind: z.literal('gone'), before: questionSetHead }),
  z.strictObject({
    kind: z.literal('changed'),
    before: questionSetHead,
    after: questionSetHead,
    fields: z.array(z.enum(['session', 'title'])),
    questions: z.array(questionChange),
    reordered: z.boolean(),
  }),
]);
export type QuestionSetChange = z.infer<typeof questionSetChange>;

/** A guide by the sessions that it serves. */
const guideHead = z.strictObject({ sessions: z.array(namedSession), title: z.string().optional() });
export type GuideHead = z.infer<typeof guideHead>;
const guideChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), after: guideHead }),
  z.strictObject({ kind: z.literal('gone'), before: guideHead }),
  z.strictObject({
    kind: z.literal('changed'),
    before: guideHead,
    after: guideHead,
    fields: z.array(z.enum(['sessions', 'title'])),
    objectives: z.array(textChange),
    questionSets: z.array(questionSetChange),
    reordered: z.array(z.enum(['objectives', 'questionSets'])),
  }),
]);
export type GuideChange = z.infer<typeof guideChange>;
/** A guide that is in both snapshots, and not the same in both. */
export type ChangedGuide = Extract<GuideChange, { kind: 'changed' }>;

const mechanismFields = ['name', 'invited', 'surveyed', 'tookPart', 'note'] as const;
export type MechanismField = (typeof mechanismFields)[number];

/** Mechanisms are the same where their ids are. */
const mechanismChange = changeOf(snapshotMechanism, mechanismFields);
export type MechanismChange = z.infer<typeof mechanismChange>;

/** What has changed between two snapshots of a meeting; all lists are empty exactly where nothing has. */
export const difference = z.strictObject({
  /** Versions of the two; 0 is a draft. */
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
  masthead: z.array(mastheadChange),
  meeting: z.array(meetingChange),
  /** In the order of the programme; those that are cancelled stand where they stood. */
  sessions: z.array(sessionChange),
  guide: z.array(guideChange),
  mechanisms: z.array(mechanismChange),
  /** `sessions`: those that start together stand in another order. */
  reordered: z.array(z.enum(['sessions', 'guide', 'mechanisms'])),
});
export type Difference = z.infer<typeof difference>;
