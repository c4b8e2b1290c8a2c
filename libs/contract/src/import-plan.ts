import { z } from 'zod';
import { changedThing } from './difference-view.js';
import { logChange } from './log.js';
import { placedProblem } from './programme-editing.js';

/** How much would be taken in, and how much is left aside because something stands in its place. */
const intake = z.strictObject({ taken: z.number().int(), standing: z.number().int() });

/** `POST /api/meetings/import-plan`: what importing a meeting file would do. Nothing of it is done. */
export const importPlan = z.strictObject({
  /** Why the file cannot be imported; none where it can. */
  problems: z.array(placedProblem),
  /** What it holds; null where there are problems. */
  meeting: z
    .strictObject({
      slug: z.string(),
      title: z.string(),
      startDate: z.iso.date(),
      endDate: z.iso.date(),
      rooms: z.number().int(),
      people: z.number().int(),
      mechanisms: z.number().int(),
      sessions: z.number().int(),
      guides: z.number().int(),
      /** Groups whose outputs are in it. */
      outputs: intake,
      recommendations: intake,
    })
    .nullable(),
  /**
   * Whether a meeting would be made, the draft of one replaced, something put to it alone, or nothing changed; null where there are
   * problems.
   */
  effect: z.enum(['makes', 'replaces', 'adds', 'nothing']).nullable(),
  /** What would change in the programme, as if everybody had confirmed; nothing of a new meeting. */
  things: z.array(changedThing),
  /** Every field that would change, as the log would have it; none of a new meeting. */
  changes: z.array(logChange),
});
export type ImportPlan = z.infer<typeof importPlan>;
