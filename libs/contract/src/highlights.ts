import { z } from 'zod';
import { instant, oneOf, typed, wallTime } from './fields.js';
import { attributions } from './output-parts.js';

const uuid = z.uuid({ error: 'a UUID' });

/**
 * Where in the highlights a block stands: `introduction`, `session/working-lunch` (the session’s id in the meeting file), `group/` and the
 * group’s id, `partnerships`, `closing`.
 */
const highlightsPart = z
  .string({ error: 'a place in the highlights' })
  .max(200, { error: 'a place in the highlights' })
  .regex(/^(?:introduction|partnerships|closing|session\/[^/\s]+|group\/[0-9a-f-]{36})$/, {
    error: 'introduction, session/…, group/…, partnerships or closing',
  });

/**
 * A block that was begun here has a UUID. One that comes from elsewhere has two, of its origin: the group and its entry, or the session of
 * the plenary and its recommendation.
 */
const blockId = z
  .string({ error: 'the id of a block' })
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/, {
    error: 'the id of a block',
  });

export const highlightFields = ['title', 'text'] as const;
export type HighlightField = (typeof highlightFields)[number];

const seen = z.number({ error: 'a version' }).int({ error: 'a version' }).min(0, { error: 'a version' });

/** One thing done to the blocks. Who begins a block makes its id, so that what is sent again changes nothing. */
const highlightsEdit = z.discriminatedUnion(
  'kind',
  [
    /** Puts a new, empty block at the end of its place. */
    z.strictObject({ kind: z.literal('add'), entry: uuid, part: highlightsPart }),
    /** Sets a field over the version of it that was read; 0 where it was never set. */
    z.strictObject({ kind: z.literal('set'), entry: blockId, field: oneOf(highlightFields), value: typed, seen }),
    /** Puts a block before another of its place, or at the end. */
    z.strictObject({ kind: z.literal('move'), entry: blockId, before: blockId.nullable() }),
    /** Takes a block out. It can be brought back, and comes back by itself when somebody goes on writing in it. */
    z.strictObject({ kind: z.literal('remove'), entry: blockId }),
    z.strictObject({ kind: z.literal('restore'), entry: blockId }),
    /** Says that one has read what its origin says now under this version; the block stays as it is. */
    z.strictObject({ kind: z.literal('renew'), entry: blockId, seen }),
  ],
  { error: 'add, set, move, remove, restore or renew' },
);
export type HighlightsEdit = z.infer<typeof highlightsEdit>;

/** `POST …/highlights/edits`: what was done, in the order in which it was done. */
export const highlightsEdits = z.strictObject({
  edits: z
    .array(highlightsEdit, { error: 'a list of edits' })
    .min(1, { error: 'at least one edit' })
    .max(200, { error: 'at most 200 edits' }),
});
export type HighlightsEdits = z.infer<typeof highlightsEdits>;

/**
 * What became of an edit. `saved`: it is in the highlights. `conflict`: somebody else, or the origin, has changed the same in the meantime.
 * `gone`: there is no such block.
 */
const highlightsOutcome = z.enum(['saved', 'conflict', 'gone']);
export type HighlightsOutcome = z.infer<typeof highlightsOutcome>;

const highlightsField = z.strictObject({
  value: z.string(),
  /** Of a field that nobody has set here, that of its origin. */
  version: z.number().int(),
  /** Name of the account that set it last; null where nobody has, or that is gone. */
  by: z.string().nullable(),
  at: z.iso.datetime().nullable(),
});

/** From what a block was made before anybody wrote in it. */
const highlightsOrigin = z.strictObject({
  /** What kind of entry of a group it is; `noted`: a recommendation that the plenary has noted. */
  kind: z.enum(['partnership', 'practice', 'disagreement', 'noted']),
  /** The number of the group’s submission, or the version of the plenary’s recommendation. */
  version: z.number().int(),
  title: z.string(),
  text: z.string(),
  /** Of a partnership, as the group has them: those of the product’s list by their keys, others in words. */
  actors: z.array(z.string()),
  /** The group whose entry it is, as it is called; null of a plenary’s. */
  group: z.strictObject({ number: z.number().int(), name: z.string() }).nullable(),
  /** Whether it says something else now than when the block was first written in, and nobody has said that they have read it. */
  isChanged: z.boolean(),
});
export type HighlightsOrigin = z.infer<typeof highlightsOrigin>;

const highlightsBlock = z.strictObject({
  id: z.string(),
  part: z.string(),
  fields: z.partialRecord(z.enum(highlightFields), highlightsField),
  /** Null of a block that was begun here, or whose origin is no longer handed in. */
  origin: highlightsOrigin.nullable(),
  /** Raised with each change of a field, of its place, and when it is removed or brought back. */
  version: z.number().int(),
});
export type HighlightsBlock = z.infer<typeof highlightsBlock>;

/** A place of the document, with what the programme says of it. */
const highlightsPlace = z.strictObject({
  part: z.string(),
  kind: z.enum(['introduction', 'session', 'group', 'partnerships', 'closing']),
  /** Of a session. */
  number: z.number().int().nullable(),
  label: z.string().nullable(),
  /** Of a session; the name of a group; empty of the others. */
  title: z.string(),
  start: wallTime.nullable(),
  end: wallTime.nullable(),
  /** Of a session, as printed. */
  moderators: z.array(z.string()),
  /** What the guide has the session aim at: for whoever writes. */
  objectives: z.array(z.string()),
});
export type HighlightsPlace = z.infer<typeof highlightsPlace>;

/** `GET /api/meetings/:slug/highlights`: what the highlights say beside what the programme and the register of recommendations say. */
export const highlightsView = z.strictObject({
  /** Short title. */
  meeting: z.string(),
  /** Of the meeting’s content, BCP 47. */
  language: z.string(),
  attribution: z.enum(attributions),
  /** The release whose programme it follows; null where nothing is released yet, and it follows the draft. */
  release: z.number().int().nullable(),
  /** In the order in which they are printed. */
  places: z.array(highlightsPlace),
  /** Those of a place in their order; also of places that the programme no longer has. */
  entries: z.array(highlightsBlock),
  /** What was taken out, latest first. */
  removed: z.array(highlightsBlock),
  /** How many recommendations plenaries have adopted, and how many of these have not entered the register. */
  adopted: z.number().int(),
  unentered: z.number().int(),
  /** When something was written last. */
  writtenAt: instant.nullable(),
  may: z.strictObject({ write: z.boolean(), issue: z.boolean() }),
  version: z.number().int(),
});
export type HighlightsView = z.infer<typeof highlightsView>;

export const highlightsEdited = z.strictObject({
  outcomes: z.array(highlightsOutcome),
  highlights: highlightsView,
});
export type HighlightsEdited = z.infer<typeof highlightsEdited>;
