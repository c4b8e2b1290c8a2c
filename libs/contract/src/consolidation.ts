import { z } from 'zod';
import { oneOf, roleKind, text, typed } from './fields.js';
import { mechanismRegions } from './mechanism-terms.js';
import { attributions, outputStates, recommendationLevels } from './output-parts.js';
import { plenarySession } from './plenary.js';

const uuid = z.uuid({ error: 'a UUID' });

/** A recommendation that a group has handed in: ids of entries are of their group alone. */
const sourceRef = z.strictObject({ group: uuid, entry: uuid });
export type SourceRef = z.infer<typeof sourceRef>;

const listExpected = { error: 'a list' };

/** A sentence of a common wording, and which of its recommendation's sources it goes back to. */
const sourcedSentence = z.strictObject({
  text: typed,
  sources: z.array(sourceRef, listExpected).max(50, { error: 'at most 50 sources' }),
});
export type SourcedSentence = z.infer<typeof sourcedSentence>;

const wordings = {
  title: text.max(300, { error: 'a text of at most 300 characters' }).or(z.literal('')),
  sentences: z.array(sourcedSentence, listExpected).max(100, { error: 'at most 100 sentences' }),
  addressee: text.max(500, { error: 'a text of at most 500 characters' }).or(z.literal('')),
  levels: z.array(oneOf(recommendationLevels), listExpected).max(recommendationLevels.length, listExpected),
  /** The regions across which it works, as the plenary has found. */
  regions: z.array(oneOf(mechanismRegions), listExpected).max(mechanismRegions.length, listExpected),
};

/** What of a recommendation of the plenary people word. */
export type WordingField = keyof typeof wordings;
export type Wording = { [Field in WordingField]: z.infer<(typeof wordings)[Field]> };

/** Adopted by the plenary; or noted, and no more. */
const decisions = ['adopted', 'noted'] as const;
export type PlenaryDecision = (typeof decisions)[number];

const seen = z.number({ error: 'a version' }).int({ error: 'a version' }).min(0, { error: 'a version' });
const recommendation = uuid;

function setting<Field extends WordingField>(field: Field) {
  return z.strictObject({
    ...{ kind: z.literal('set'), recommendation, seen },
    field: z.literal(field),
    value: wordings[field],
  });
}

/** One thing done to what a plenary is to adopt. Who does it makes the ids, so that what is sent again changes nothing. */
const consolidationEdit = z.union(
  [
    /** Begins a recommendation of the plenary with one of a group, in its words. */
    z.strictObject({ kind: z.literal('begin'), recommendation, source: sourceRef }),
    /** Puts a group's recommendation to one of the plenary that says the same, out of any other; the wording stays as it is. */
    z.strictObject({ kind: z.literal('join'), recommendation, source: sourceRef }),
    /** Takes a group's recommendation away from one of the plenary; with its last one that is taken out. */
    z.strictObject({ kind: z.literal('leave'), recommendation, source: sourceRef }),
    /** Has a source refer to what its group has handed in last. */
    z.strictObject({ kind: z.literal('renew'), recommendation, source: sourceRef }),
    /** Words a field over the version of it that was read. */
    setting('title'),
    setting('sentences'),
    setting('addressee'),
    setting('levels'),
    setting('regions'),
    /** Puts it before another, or at the end. */
    z.strictObject({ kind: z.literal('move'), recommendation, before: uuid.nullable() }),
    /** Adopts or notes what was read under this version, or takes that back. */
    z.strictObject({ kind: z.literal('decide'), recommendation, decision: oneOf(decisions).nullable(), seen }),
    /** Takes it out; its sources are free again. It can be brought back. */
    z.strictObject({ kind: z.literal('remove'), recommendation }),
    z.strictObject({ kind: z.literal('restore'), recommendation }),
    /** Says that two groups' recommendations are not the same after all, whatever their words; or that they may be. */
    z.strictObject({
      kind: z.literal('apart'),
      a: sourceRef,
      b: sourceRef,
      isApart: z.boolean({ error: 'true or false' }),
    }),
  ],
  { error: 'begin, join, leave, renew, set, move, decide, remove, restore or apart' },
);
export type ConsolidationEdit = z.infer<typeof consolidationEdit>;

/** `POST …/plenary/consolidation/edits`, in the order in which it was done. */
export const consolidationEdits = z.strictObject({
  edits: z
    .array(consolidationEdit, { error: 'a list of edits' })
    .min(1, { error: 'at least one edit' })
    .max(100, { error: 'at most 100 edits' }),
});
export type ConsolidationEdits = z.infer<typeof consolidationEdits>;

/**
 * What became of an edit. `saved`: done. `conflict`: somebody else has changed the same in the meantime. `decided`: the plenary has decided
 * on it; take that back first. `taken`: the group's recommendation has gone into another. `lacking`: it cannot be adopted or noted as it
 * stands. `gone`: there is no such thing.
 */
const consolidationOutcome = z.enum(['saved', 'conflict', 'decided', 'taken', 'lacking', 'gone']);
export type ConsolidationOutcome = z.infer<typeof consolidationOutcome>;

/** As a group has handed it in. */
const groupRecommendation = z.strictObject({
  entry: z.uuid(),
  /** 1, 2, 3 … in its group. */
  number: z.number().int(),
  title: z.string(),
  text: z.string(),
  addressee: z.string(),
  levels: z.array(z.enum(recommendationLevels)),
  /** The recommendation of the plenary into which it has gone. */
  recommendation: z.uuid().nullable(),
});

const consolidationGroup = z.strictObject({
  session: z.string(),
  id: z.uuid(),
  number: z.number().int(),
  name: z.string(),
  state: z.enum(outputStates),
  submission: z.number().int().nullable(),
  recommendations: z.array(groupRecommendation),
});
export type ConsolidationGroup = z.infer<typeof consolidationGroup>;

/** Two groups' recommendations that may say the same, and the weightiest words that they share, as the first has them. */
const alikePair = z.strictObject({
  a: sourceRef,
  b: sourceRef,
  /** From 0 to 1. */
  likeness: z.number(),
  words: z.array(z.string()),
});
export type AlikePair = z.infer<typeof alikePair>;

function worded<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value,
    /** 0 where it stands as its first source had it. */
    version: z.number().int(),
    /** Name of the account that set it last; null where nobody has, or that is gone. */
    by: z.string().nullable(),
    at: z.iso.datetime().nullable(),
  });
}

const recommendationSource = sourceRef.extend({
  /** Of the group's submission. */
  submission: z.number().int(),
  /** Of whoever has handed that in; null for an organizer. */
  role: roleKind.nullable(),
  /** Whether the group has handed nothing else in since. */
  isLatest: z.boolean(),
  title: z.string(),
  text: z.string(),
});

/** Why a recommendation cannot be adopted as it stands; `unpresented` and `renewed` keep it from being noted, too. */
const adoptionLack = z.strictObject({
  kind: z.enum(['noText', 'unsourced', 'unpresented', 'renewed', 'named']),
  /** Which sentence it is about, from 0. */
  sentence: z.number().int().nullable(),
  /** Which group has not presented, or has handed in something else since. */
  group: z.uuid().nullable(),
  /** The name that stands there, where the meeting's rule is that nobody is named. */
  found: z.string().nullable(),
});
export type AdoptionLack = z.infer<typeof adoptionLack>;

const plenaryRecommendation = z.strictObject({
  id: z.uuid(),
  title: worded(wordings.title),
  sentences: worded(wordings.sentences),
  addressee: worded(wordings.addressee),
  levels: worded(wordings.levels),
  regions: worded(wordings.regions),
  sources: z.array(recommendationSource),
  lacks: z.array(adoptionLack),
  decision: z.enum(decisions).nullable(),
  decidedAt: z.iso.datetime().nullable(),
  decidedBy: z.string().nullable(),
  /** Raised with each change but of its place. */
  version: z.number().int(),
});
export type PlenaryRecommendation = z.infer<typeof plenaryRecommendation>;

/** `GET /api/meetings/:slug/sessions/:session/plenary/consolidation`: what groups recommend side by side, and what the plenary makes of it. */
export const consolidationView = z.strictObject({
  meeting: z.string(),
  /** Of the meeting's content, BCP 47. */
  language: z.string(),
  attribution: z.enum(attributions),
  session: plenarySession,
  groups: z.array(consolidationGroup),
  /** The most alike first, without what is together already or has been told apart. */
  alike: z.array(alikePair),
  /** Pairs that people have told apart, of what stands: what is no longer handed in says nothing. */
  apart: z.array(z.strictObject({ a: sourceRef, b: sourceRef })),
  /** In the order in which they are to be printed. */
  recommendations: z.array(plenaryRecommendation),
  /** What was taken out, latest first. */
  removed: z.array(z.strictObject({ id: z.uuid(), title: z.string(), text: z.string() })),
  may: z.strictObject({ consolidate: z.boolean() }),
});
export type ConsolidationView = z.infer<typeof consolidationView>;

export const consolidationEdited = z.strictObject({
  outcomes: z.array(consolidationOutcome),
  consolidation: consolidationView,
});
export type ConsolidationEdited = z.infer<typeof consolidationEdited>;
