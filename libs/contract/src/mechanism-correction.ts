import { z } from 'zod';
import { emailAddress } from './account.js';
import { isoDate, oneOf, paragraphs, slug } from './fields.js';
import { anyFacts, dayOrMonth } from './mechanism-facts.js';
import { mechanismSummary } from './mechanism.js';
import { factKinds } from './mechanism-terms.js';

/** `POST /api/mechanisms/:mechanism/links`: an address at which the mechanism's secretariat suggests corrections. */
export const newMechanismLink = z.strictObject({
  /** Where the link is sent; left out where whoever makes it passes it on. */
  email: emailAddress.optional(),
  /** Of the mail and of the page that it leads to. */
  language: oneOf(['en', 'fr', 'es']).default('en'),
});
export type NewMechanismLink = z.infer<typeof newMechanismLink>;

/** `GET /api/mechanisms/:mechanism/links` */
export const mechanismLink = z.strictObject({
  id: z.uuid(),
  email: z.string().nullable(),
  language: z.string(),
  madeAt: z.iso.datetime(),
  /** From then on it leads nowhere. */
  until: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
});
export type MechanismLinkView = z.infer<typeof mechanismLink>;

/** The answer to who makes one. */
export const madeMechanismLink = mechanismLink.extend({
  /** Shown only now. */
  address: z.url(),
});
export type MadeMechanismLink = z.infer<typeof madeMechanismLink>;

/** What a correction is about: its names, or one kind of fact. */
const correctedKinds = ['names', ...factKinds] as const;

/** `POST /api/mechanism-links/:token/corrections` */
export const newCorrection = z.strictObject({
  about: oneOf(correctedKinds),
  /** What is so, in words. */
  text: paragraphs,
  /** Since when. */
  asOf: dayOrMonth,
});
export type NewCorrection = z.infer<typeof newCorrection>;

/** What a secretariat has suggested, and what became of it. */
export const correctionView = z.strictObject({
  id: z.uuid(),
  about: z.enum(correctedKinds),
  text: z.string(),
  asOf: dayOrMonth,
  suggestedAt: z.iso.datetime(),
  state: z.enum(['waiting', 'accepted', 'declined']),
  /** Why it was declined. */
  reason: z.string().nullable(),
  version: z.number().int(),
});
export type CorrectionView = z.infer<typeof correctionView>;

/** `GET /api/mechanism-corrections`: each with its mechanism. */
export const mechanismCorrection = correctionView.extend({ mechanism: slug });
export type MechanismCorrectionView = z.infer<typeof mechanismCorrection>;

/** `GET /api/mechanism-links/:token`: what the secretariat looks at. */
export const linkedMechanism = z.strictObject({
  mechanism: mechanismSummary,
  /** As of which day. */
  on: isoDate,
  /** What was suggested through this link, the latest first. */
  corrections: z.array(correctionView),
});
export type LinkedMechanism = z.infer<typeof linkedMechanism>;

/** `POST /api/mechanisms/:mechanism/corrections/:correction/acceptance`: the fact as the registry is to state it; none for names. */
export const correctionAcceptance = z.strictObject(anyFacts);
export type CorrectionAcceptance = z.infer<typeof correctionAcceptance>;

/** `POST /api/mechanisms/:mechanism/corrections/:correction/refusal` */
export const correctionRefusal = z.strictObject({
  /** The secretariat reads it. */
  reason: paragraphs,
});
export type CorrectionRefusal = z.infer<typeof correctionRefusal>;
