import { z } from 'zod';
import { count, oneOf, paragraphs, slug } from './fields.js';
import { proposableStatuses } from './recommendation-terms.js';

/** Who reports: one of those who have taken the recommendation up, as printed. */
export const reportingOwner = z.strictObject({ mechanism: slug.nullable(), name: z.string() });
export type ReportingOwner = z.infer<typeof reportingOwner>;

const shownEvidence = z.array(z.strictObject({ title: z.string(), address: z.string() }));

/** What an owner says has been done in a year, as anybody reads it once organizers have accepted it. */
export const printedReport = z.strictObject({
  year: z.number().int(),
  owner: reportingOwner,
  /** What was done. */
  text: z.string(),
  evidence: shownEvidence,
});
export type PrintedReport = z.infer<typeof printedReport>;

/** What was proposed, and what became of it. */
const settled = {
  /** How far the owner proposes that the recommendation is; null for no change. */
  status: z.enum(proposableStatuses).nullable(),
  reportedAt: z.iso.datetime(),
  state: z.enum(['waiting', 'accepted', 'declined']),
  settledAt: z.iso.datetime().nullable(),
};

/** The same as organizers see it. */
export const reportView = printedReport.extend({
  id: z.uuid(),
  ...settled,
  /** Why it was declined; of one that was accepted, what was noted with the status. */
  note: z.string().nullable(),
  /** Name of the account; null where it is gone. */
  settledBy: z.string().nullable(),
  version: z.number().int(),
});
export type ReportView = z.infer<typeof reportView>;

/** The same as the owner sees it. */
export const ownReport = printedReport.omit({ owner: true }).extend({
  ...settled,
  /** Why it was declined. */
  reason: z.string().nullable(),
});
export type OwnReport = z.infer<typeof ownReport>;

/** `POST /api/meetings/:slug/recommendations/:number/reports/:report/acceptance` */
export const reportAcceptance = z.strictObject({
  /** Version of the recommendation as it was read: its status may be another by now. */
  seen: count(1, 2_147_483_647),
  /** What came of it, in words; it goes with the status. */
  note: paragraphs.nullable().optional(),
});
export type ReportAcceptance = z.infer<typeof reportAcceptance>;

/** `POST /api/meetings/:slug/recommendations/:number/reports/:report/refusal` */
export const reportRefusal = z.strictObject({
  /** The owner reads it. */
  reason: paragraphs,
});
export type ReportRefusal = z.infer<typeof reportRefusal>;

/** What an owner can propose. */
export const proposedStatus = oneOf(proposableStatuses);
