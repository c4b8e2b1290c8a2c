import { z } from 'zod';
import { identifier } from './fields.js';

/** More than anybody can attend; an address stays far below what servers on the way take. */
const mostChosen = 100;

/**
 * Ids of sessions that somebody has chosen, in an address: `session-1,working-lunch`. The same choice is the same list; without one,
 * all are meant.
 */
export const chosenSessions = z
  .string({ error: 'ids of sessions, joined by commas' })
  .max(mostChosen * 65, { error: 'fewer ids' })
  .transform((text) => [...new Set(text.split(','))].sort())
  .pipe(z.array(identifier).max(mostChosen, { error: `at most ${mostChosen} ids` }))
  .optional();
