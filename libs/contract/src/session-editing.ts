import { z } from 'zod';
import {
  count,
  identifier,
  itemKind,
  language,
  oneOf,
  roleKind,
  roleState,
  sessionKind,
  text,
  wallTime,
} from './fields.js';
import { mechanismRegions } from './mechanism-terms.js';
import { fileWish } from './meeting-file.js';
import { highestRecommendationLimit } from './output-parts.js';
import { placedProblem } from './programme-editing.js';

/**
 * What organizers send to change the sessions of a draft, what is in them and what guides them. In a change, what is left out stays as it
 * is and null takes a value away.
 */

const ids = z.array(z.uuid({ error: 'an id' }), { error: 'a list of ids' }).max(2_000, { error: 'at most 2,000 ids' });
const texts = z.array(text, { error: 'a list of texts' }).max(200, { error: 'at most 200 texts' });

const sessionFields = {
  kind: sessionKind,
  title: text,
  start: wallTime,
  end: wallTime,
};
const sessionExtras = {
  number: count(1, 999).nullable(),
  label: text.nullable(),
  qualifier: text.nullable(),
  /** Id of the room. */
  room: identifier.nullable(),
  /** Id of the later plenary in which the groups report. */
  reportsTo: identifier.nullable(),
  recommendationLimit: count(1, highestRecommendationLimit).nullable(),
  outputsDue: wallTime.nullable(),
};

/** `POST …/programme/sessions`; without an id it is made from the title. */
export const newSession = z
  .strictObject({ id: identifier.optional(), ...sessionFields })
  .extend(z.strictObject(sessionExtras).partial().shape);
export type NewSession = z.infer<typeof newSession>;

export const sessionChange = z
  .strictObject({
    ...sessionFields,
    ...sessionExtras,
    wishes: fileWish.array().max(200, { error: 'at most 200 wishes' }),
  })
  .partial();
export type SessionChange = z.infer<typeof sessionChange>;

/**
 * `POST …/programme/sessions/:session/move-plan` and `…/move`: where a session goes. Its length stays unless an end is given. What
 * follows it on its day, or on its day in its room, goes along by as much as its end moves.
 */
export const sessionMove = z.strictObject({
  start: wallTime,
  end: wallTime.optional(),
  room: identifier.nullable().optional(),
  carry: z.enum(['nothing', 'day', 'room'], { error: 'nothing, day or room' }).default('nothing'),
});
export type SessionMove = z.infer<typeof sessionMove>;

const slot = z.strictObject({ start: z.string(), end: z.string(), room: z.string().nullable() });

export const movePlan = z.strictObject({
  moves: z.array(z.strictObject({ session: z.string(), title: z.string(), from: slot, to: slot })),
  /** Why the plan cannot be carried out, by places in the meeting file; none where it can. */
  problems: z.array(placedProblem),
  /** Of the draft for which the plan was made. */
  version: z.number().int(),
});
export type MovePlan = z.infer<typeof movePlan>;

/** `POST …/programme/sessions/:session/split`: a second session from a moment on, with its moderators and these items. */
export const sessionSplit = z.strictObject({
  at: wallTime,
  id: identifier.optional(),
  /** Of the second; that of the first where it is left out. */
  title: text.optional(),
  items: ids.default([]),
});
export type SessionSplit = z.infer<typeof sessionSplit>;

/** `POST …/programme/sessions/:session/items` */
export const newItem = z.strictObject({
  kind: itemKind,
  title: text.nullable().optional(),
  minutes: count(1, 1440).nullable().optional(),
});
export type NewItem = z.infer<typeof newItem>;

export const itemChange = newItem.partial();
export type ItemChange = z.infer<typeof itemChange>;

/** `POST …/programme/sessions/:session/groups`; without a number it is the next one. */
export const newGroup = z.strictObject({
  number: count(1, 999).optional(),
  name: text,
  reportedAs: text.nullable().optional(),
  languages: z
    .array(language, { error: 'a list of language tags' })
    .max(10, { error: 'at most 10 languages' })
    .optional(),
  regions: z.array(oneOf(mechanismRegions), { error: 'a list of regions' }).optional(),
  room: identifier.nullable().optional(),
});
export type NewGroup = z.infer<typeof newGroup>;

export const groupChange = newGroup.partial();
export type GroupChange = z.infer<typeof groupChange>;

/**
 * `POST …/programme/roles`: a person in a session (moderator), in an item of it (speaker) or in one of its groups; without a person,
 * a seat that is still to be filled, and to be confirmed.
 */
export const newRole = z.strictObject({
  kind: roleKind,
  session: identifier,
  item: z.uuid({ error: 'the id of an item' }).optional(),
  group: z.uuid({ error: 'the id of a group' }).optional(),
  person: identifier.nullable().optional(),
  capacity: text.nullable().optional(),
  state: roleState.default('toBeConfirmed'),
  hiddenUntilConfirmed: z.boolean({ error: 'true or false' }).default(false),
});
export type NewRole = z.infer<typeof newRole>;

export const roleChange = z.strictObject({ capacity: text.nullable() });
export type RoleChange = z.infer<typeof roleChange>;

/** `POST …/programme/roles/:role/replacement`: somebody else in the same place, or nobody for the time being. */
export const roleReplacement = newRole.pick({ state: true, hiddenUntilConfirmed: true }).extend({
  /** Null where the place is to be filled later. */
  person: identifier.nullable(),
  /** That of the role where it is left out. */
  capacity: text.nullable().optional(),
});
export type RoleReplacement = z.infer<typeof roleReplacement>;

const sessionIds = z
  .array(identifier, { error: 'a list of ids of sessions' })
  .min(1, { error: 'at least one session' });

/** `POST …/programme/guides` */
export const newGuide = z.strictObject({
  sessions: sessionIds,
  title: text.nullable().optional(),
  objectives: texts.default([]),
});
export type NewGuide = z.infer<typeof newGuide>;

export const guideChange = z
  .strictObject({ sessions: sessionIds, title: text.nullable(), objectives: texts })
  .partial();
export type GuideChange = z.infer<typeof guideChange>;

/** `POST …/programme/guides/:guide/question-sets` */
export const newQuestionSet = z.strictObject({ session: identifier, title: text.nullable().optional() });
export type NewQuestionSet = z.infer<typeof newQuestionSet>;

export const questionSetChange = newQuestionSet.partial();
export type QuestionSetChange = z.infer<typeof questionSetChange>;

/** `POST …/programme/guides/:guide/question-sets/:set/questions` */
export const newQuestion = z.strictObject({ text, parts: texts.default([]) });
export type NewQuestion = z.infer<typeof newQuestion>;

export const questionChange = z.strictObject({ text, parts: texts }).partial();
export type QuestionChange = z.infer<typeof questionChange>;
