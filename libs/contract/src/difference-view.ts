import { z } from 'zod';
import { difference } from './difference.js';

/** Sentences about one thing: the meeting, a session, a guide. */
export const changedThing = z.strictObject({
  /** Id of the session where it is one. */
  session: z.string().optional(),
  title: z.string(),
  /** In the language that was asked for; titles and names in that of the content. */
  sentences: z.array(z.string()),
});
export type ChangedThing = z.infer<typeof changedThing>;

/** A difference as data and in sentences: `GET /api/meetings/:slug/releases/:version/difference`. */
export const differenceView = z.strictObject({ difference, things: z.array(changedThing) });
export type DifferenceView = z.infer<typeof differenceView>;
