import { z } from 'zod';
import { roleKind, slug } from './fields.js';
import { wishKinds } from './group-wishes.js';
import { mechanismRegions } from './mechanism-terms.js';

/**
 * `POST …/programme/sessions/:session/placings`: puts mechanisms of the meeting into groups of the session, at their ends, or takes them
 * out of any. Whoever else has moved one of them since `from` was read is not overruled.
 */
export const newPlacings = z.strictObject({
  placings: z
    .array(
      z.strictObject({
        mechanism: slug,
        /** The group in which it sits now; null where it sits in none. */
        from: z.uuid({ error: 'the id of a group, or null' }).nullable(),
        to: z.uuid({ error: 'the id of a group, or null' }).nullable(),
      }),
      { error: 'a list of placings' },
    )
    .min(1, { error: 'at least one placing' })
    .max(500, { error: 'at most 500 placings' }),
});
export type NewPlacings = z.infer<typeof newPlacings>;

/** `POST …/programme/sessions/:session/placing-plan` */
export const placingPlanRequest = z.strictObject({
  /** Whether what has been arranged stays as it is, or only what a release has told. */
  keep: z.enum(['placed', 'told'], { error: 'placed or told' }),
});
export type PlacingPlanRequest = z.infer<typeof placingPlanRequest>;

/** Why a mechanism is to sit in a group. */
const placingReason = z.discriminatedUnion('kind', [
  /** The latest release has told it so. */
  z.strictObject({ kind: z.literal('told') }),
  /** It has been placed there. */
  z.strictObject({ kind: z.literal('placed') }),
  /** Who comes for it has a role in the group. */
  z.strictObject({ kind: z.literal('role'), person: z.string(), role: roleKind }),
  /** It was wished with another, which is there. */
  z.strictObject({ kind: z.literal('together'), with: z.string() }),
  /** The group is meant for these of its regions; of so many groups that are, it was the one with the most room left to an even size. */
  z.strictObject({
    kind: z.literal('region'),
    regions: z.array(z.enum(mechanismRegions)),
    groups: z.number().int().positive(),
  }),
  /** No group that is meant for its regions can take it; of the others this was the smallest. */
  z.strictObject({ kind: z.literal('size') }),
  /** No group can take it: every room is full, or it is to sit apart from somebody in each. */
  z.strictObject({ kind: z.literal('nowhere') }),
]);
export type PlacingReason = z.infer<typeof placingReason>;

/** Where each mechanism that is invited or placed would sit, in the order of the meeting's; nothing is changed. */
export const placingPlan = z.strictObject({
  places: z.array(
    z.strictObject({
      mechanism: z.string(),
      from: z.uuid().nullable(),
      to: z.uuid().nullable(),
      why: placingReason,
    }),
  ),
  /** Wishes that it does not meet. */
  unmet: z.array(z.strictObject({ kind: z.enum(wishKinds), mechanisms: z.array(z.string()) })),
  /** Of the draft for which it was made. */
  version: z.number().int(),
});
export type PlacingPlan = z.infer<typeof placingPlan>;
