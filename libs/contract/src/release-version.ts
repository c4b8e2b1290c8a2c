import { z } from 'zod';

const error = 'a version number';

/** Number of a release in a query: decimal digits alone, and no more of them than the database's integers hold. */
export const releaseVersion = z
  .string({ error })
  .regex(/^[1-9]\d{0,8}$/, { error })
  .transform(Number);
