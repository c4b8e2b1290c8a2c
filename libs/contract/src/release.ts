import { z } from 'zod';
import { instant, isoDate, language, text } from './fields.js';
import { distribution, documentSymbol, mastheadRequest } from './masthead.js';

/** `POST /api/meetings/:slug/releases` */
export const releaseRequest = z.strictObject({
  /** What is new, in the organizer's words. */
  note: text.max(500, { error: 'a note of at most 500 characters' }),
  ...mastheadRequest.shape,
  /** Why the draft is released although it has errors; without it, a draft with errors that nobody has set aside is refused. */
  anyway: text.max(500, { error: 'a reason of at most 500 characters' }).optional(),
});
export type ReleaseRequest = z.infer<typeof releaseRequest>;

export const releaseView = z.strictObject({ version: z.number().int() });
export type ReleaseView = z.infer<typeof releaseView>;

/** `GET /api/meetings/:slug/draft/next-release`: what the next release would be, if nothing else is asked for. */
export const nextRelease = z.strictObject({
  version: z.number().int(),
  /** The next revision of the last symbol; null where no release has one yet, or there is no room for another. */
  symbol: documentSymbol.nullable(),
  /** Today in the meeting's zone. */
  issuedOn: isoDate,
  distribution,
  language,
});
export type NextRelease = z.infer<typeof nextRelease>;

/** `GET /api/meetings/:slug/releases`: a release in a list. */
export const releaseSummary = z.strictObject({
  version: z.number().int(),
  note: z.string(),
  releasedAt: instant,
  symbol: documentSymbol.optional(),
  /** SHA-256 of the snapshot's bytes, hexadecimal. */
  sha256: z.string(),
});
export type ReleaseSummary = z.infer<typeof releaseSummary>;
