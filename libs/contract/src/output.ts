import { z } from 'zod';
import { count, identifier, instant, oneOf, roleKind, text, timeZone, typed, wallTime } from './fields.js';
import {
  attributions,
  listFields,
  outputFields,
  outputParts,
  outputStates,
  recommendationLevels,
  type OutputFieldName,
  type OutputPart,
} from './output-parts.js';

const listed = z
  .array(text.max(200, { error: 'a text of at most 200 characters' }), { error: 'a list of texts' })
  .max(20, { error: 'at most 20 texts' });

const outputValue = z.union([typed, listed], { error: 'a text, or a list of texts' });
export type OutputValue = z.infer<typeof outputValue>;

const uuid = z.uuid({ error: 'a UUID' });
const seen = z.number({ error: 'a version' }).int({ error: 'a version' }).min(0, { error: 'a version' });

const fieldNames = [...new Set(outputParts.flatMap((part): readonly OutputFieldName[] => outputFields[part]))] as [
  OutputFieldName,
  ...OutputFieldName[],
];

/**
 * One thing done to an output. The one who does it makes the ids, so that what is sent again changes nothing:
 * an entry is added once, a value that stands already is not set again.
 */
const outputEdit = z.discriminatedUnion(
  'kind',
  [
    /** Puts a new, empty entry at the end of its part. */
    z.strictObject({ kind: z.literal('add'), entry: uuid, part: oneOf(outputParts) }),
    /** Sets a field over the version of it that was read; 0 where it was never set. */
    z
      .strictObject({ kind: z.literal('set'), entry: uuid, field: oneOf(fieldNames), value: outputValue, seen })
      .superRefine(({ field, value }, context) => {
        const expected = unlike(field, value);
        if (expected) context.addIssue({ code: 'custom', path: ['value'], message: expected });
      }),
    /** Puts an entry before another of its part, or at the end. */
    z.strictObject({ kind: z.literal('move'), entry: uuid, before: uuid.nullable() }),
    /** Takes an entry out of the output. It can be brought back, and comes back by itself when somebody goes on writing in it. */
    z.strictObject({ kind: z.literal('remove'), entry: uuid }),
    z.strictObject({ kind: z.literal('restore'), entry: uuid }),
  ],
  { error: 'add, set, move, remove or restore' },
);
export type OutputEdit = z.infer<typeof outputEdit>;

/** `POST …/output/edits`: what was done, in the order in which it was done. */
export const outputEdits = z.strictObject({
  edits: z
    .array(outputEdit, { error: 'a list of edits' })
    .min(1, { error: 'at least one edit' })
    .max(200, { error: 'at most 200 edits' }),
});
export type OutputEdits = z.infer<typeof outputEdits>;

/**
 * What became of an edit. `saved`: it is in the output. `conflict`: somebody else has changed the same in the meantime; it is not in the
 * output, which says what stands. `closed`: the output has been submitted. `gone`: there is no such entry or field.
 */
const outputOutcome = z.enum(['saved', 'conflict', 'closed', 'gone']);
export type OutputOutcome = z.infer<typeof outputOutcome>;

const outputField = z.strictObject({
  value: outputValue,
  version: z.number().int(),
  /** Name of the account that set it last; null where that is gone. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
});

const outputEntry = z.strictObject({
  id: z.uuid(),
  part: z.enum(outputParts),
  /** Only fields that have been set. */
  fields: z.partialRecord(z.enum(fieldNames), outputField),
  /** Raised with each change of a field, of its place, and when it is removed or brought back. */
  version: z.number().int(),
});
export type OutputEntry = z.infer<typeof outputEntry>;

/** What an output lacks, or has too much of: the entry and the field where it is about one. */
const outputLack = z.strictObject({
  kind: z.enum([
    'nothing',
    'tooMany',
    'noTitle',
    'noText',
    'noAddressee',
    'noLevel',
    'noType',
    'noActor',
    'noNeed',
    'named',
  ]),
  entry: z.uuid().nullable(),
  field: z.enum(fieldNames).nullable(),
  /** The name that stands there, where the meeting's rule is that nobody is named. */
  found: z.string().nullable(),
  /** Whether the output cannot be submitted with it. */
  blocks: z.boolean(),
});
export type OutputLack = z.infer<typeof outputLack>;

/** What a form is for, which the organizers set. */
const outputSetting = z.strictObject({
  meeting: z.string(),
  session: identifier,
  sessionTitle: z.string(),
  sessionLabel: z.string().nullable(),
  group: z.strictObject({ id: z.uuid(), number: z.number().int(), name: z.string(), room: z.string().nullable() }),
  questions: z.array(z.strictObject({ text: z.string(), parts: z.array(z.string()) })),
  limit: z.number().int(),
  attribution: z.enum(attributions),
  timeZone,
  start: wallTime,
  end: wallTime,
  /** Wall time and instant by which the output is to be handed in. */
  due: wallTime,
  dueAt: instant,
  /** Who has a role in the group, as printed. */
  people: z.array(z.strictObject({ id: z.string(), name: z.string(), role: roleKind })),
});
export type OutputSetting = z.infer<typeof outputSetting>;

const clearance = z.strictObject({
  /** Of the co-facilitator, in the meeting file. */
  person: z.string(),
  name: z.string(),
  /** Null while they have not cleared what is submitted. */
  at: z.iso.datetime().nullable(),
  /** Whether it is whoever asks. */
  own: z.boolean(),
});

/** `GET …/output`: the output of a group as it stands. */
export const outputView = z.strictObject({
  setting: outputSetting,
  state: z.enum(outputStates),
  /** Those of a part in their order, the parts in theirs. */
  entries: z.array(outputEntry),
  /** What was taken out, latest first. */
  removed: z.array(outputEntry),
  lacks: z.array(outputLack),
  /** Of each co-facilitator who takes part. */
  clearances: z.array(clearance),
  /** What was handed in, oldest first. */
  submissions: z.array(
    z.strictObject({
      number: z.number().int(),
      at: z.iso.datetime(),
      by: z.string().nullable(),
      /** The role in which it was handed in; null for an organizer. */
      role: roleKind.nullable(),
    }),
  ),
  /** Why it was opened again, the last time that it was. */
  reopened: z.strictObject({ reason: z.string(), at: z.iso.datetime(), by: z.string().nullable() }).nullable(),
  /** When the organizers asked for it, the last time that they did. */
  chasedAt: z.iso.datetime().nullable(),
  may: z.strictObject({
    write: z.boolean(),
    submit: z.boolean(),
    clear: z.boolean(),
    reopen: z.boolean(),
    /** Whether one puts it on the screen of the plenary to which the group reports. */
    present: z.boolean(),
    /** Whether one sees how far all groups are. */
    oversee: z.boolean(),
  }),
  version: z.number().int(),
});
export type OutputView = z.infer<typeof outputView>;

export const outputEdited = z.strictObject({ outcomes: z.array(outputOutcome), output: outputView });
export type OutputEdited = z.infer<typeof outputEdited>;

/** `POST …/output/clearances`: for oneself, or, by an organizer, for a co-facilitator who has said so. */
export const newClearance = z.strictObject({
  /** The number of the submission that was read. */
  submission: count(1, 100_000),
  /** The co-facilitator's id in the meeting file; left out for oneself. */
  person: identifier.optional(),
});
export type NewClearance = z.infer<typeof newClearance>;

/** `POST …/output/reopening` */
export const outputReopening = z.strictObject({
  reason: text.max(500, { error: 'a text of at most 500 characters' }),
});
export type OutputReopening = z.infer<typeof outputReopening>;

/** `PUT …/output/presence/:window`: where in the form one is. */
export const outputSpot = z.strictObject({ entry: uuid.nullable(), field: oneOf(fieldNames).nullable() });
export type OutputSpot = z.infer<typeof outputSpot>;

export const outputPresence = z.strictObject({
  /** Of the account. */
  name: z.string(),
  entry: z.uuid().nullable(),
  field: z.enum(fieldNames).nullable(),
});
export type OutputPresence = z.infer<typeof outputPresence>;

const partCounts = {
  recommendation: z.number().int(),
  partnership: z.number().int(),
  practice: z.number().int(),
  disagreement: z.number().int(),
  note: z.number().int(),
} satisfies Record<OutputPart, z.ZodType>;

/** `GET /api/meetings/:slug/outputs`: how far each group of each breakout is, in the order of the programme. */
export const outputProgress = z.strictObject({
  session: identifier,
  group: z.strictObject({ id: z.uuid(), number: z.number().int(), name: z.string() }),
  state: z.enum(outputStates),
  limit: z.number().int(),
  /** How many entries of each part have something in them. */
  counts: z.strictObject(partCounts),
  lacks: z.array(outputLack),
  dueAt: instant,
  /** When something was written last; null where nothing was. */
  writtenAt: z.iso.datetime().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** Co-facilitators who have not cleared what is submitted, as printed. */
  awaited: z.array(z.string()),
  chasedAt: z.iso.datetime().nullable(),
  /** Who has the form open, by account. */
  here: z.array(z.string()),
});
export type OutputProgress = z.infer<typeof outputProgress>;

/** What a field holds where the value is none of it; null where it is. */
function unlike(field: OutputFieldName, value: OutputValue): string | null {
  if (!isListField(field)) return typeof value === 'string' ? null : 'a text';
  if (typeof value === 'string') return 'a list of texts';
  if (new Set(value).size < value.length) return 'each text once';
  const levels: readonly string[] = recommendationLevels;
  if (field !== 'levels' || value.every((level) => levels.includes(level))) return null;
  return `levels, of ${levels.join(', ')}`;
}

export function isListField(field: OutputFieldName): field is (typeof listFields)[number] {
  return (listFields as readonly OutputFieldName[]).includes(field);
}

export function hasField(part: OutputPart, field: OutputFieldName): boolean {
  return (outputFields[part] as readonly OutputFieldName[]).includes(field);
}
