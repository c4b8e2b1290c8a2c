import { z } from 'zod';
import { text } from './fields.js';

/** `POST /api/meetings/:slug/releases` */
export const releaseRequest = z.strictObject({
  /** What is new, in the organizer's words. */
  note: text.max(500, { error: 'a note of at most 500 characters' }),
});
export type ReleaseRequest = z.infer<typeof releaseRequest>;

export const releaseView = z.strictObject({ version: z.number().int() });
export type ReleaseView = z.infer<typeof releaseView>;
