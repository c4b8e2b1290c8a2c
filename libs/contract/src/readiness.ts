import { z } from 'zod';
import { roleKind } from './fields.js';
import { draftLink, findingDetails } from './finding.js';
import { findingRules } from './finding-rules.js';

/** What can be missing besides that which a finding tells. */
const missingThings = [
  'sessions',
  'venue',
  'objective',
  'items',
  'person',
  'replacement',
  'answer',
  'room',
  'minutes',
  'address',
  'biography',
] as const;

/** By when something has to be there: before the programme is released, or before the meeting is held. */
const deadline = z.enum(['release', 'meeting']);
export type Deadline = z.infer<typeof deadline>;

/** Who can supply what is missing. */
const supplier = z.strictObject({
  /** An organizer of the meeting, or whoever has a role in the session. */
  as: z.union([z.literal('organizer'), roleKind]),
  /** The person's id in the meeting file; null for the organizers. */
  person: z.string().nullable(),
});
export type Supplier = z.infer<typeof supplier>;

const missing = z.strictObject({
  what: z.enum([...missingThings, ...findingRules]),
  before: deadline,
  concerns: z.array(draftLink),
  /**
   * Of a finding, its own; the `role` of an answer, of a replacement and of a person, and of the last also how many `people` are to
   * be found and in what `capacity`, where that is said.
   */
  details: findingDetails,
  suppliers: z.array(supplier),
});
/** Something that is still missing. */
export type Missing = z.infer<typeof missing>;

const supplierView = supplier.extend({
  /** When they were last reminded of just this; null where they never were, and for the organizers. */
  remindedAt: z.iso.datetime().nullable(),
});
export type SupplierView = z.infer<typeof supplierView>;

export const missingView = missing.extend({
  suppliers: z.array(supplierView),
  /** As a sentence. */
  text: z.string(),
});
export type MissingView = z.infer<typeof missingView>;

const counts = z.strictObject({ release: z.number().int(), meeting: z.number().int() });

/** `GET /api/meetings/:slug/readiness`: what is missing before the release and before the meeting, and who can supply it. */
export const readiness = z.strictObject({
  /** How much is missing in all, by when; what several sessions lack together counts once. */
  counts,
  /** Of the meeting as a whole. */
  meeting: z.array(missingView),
  /** Every session, in the order of the programme. */
  sessions: z.array(z.strictObject({ session: draftLink, missing: z.array(missingView) })),
});
export type Readiness = z.infer<typeof readiness>;
