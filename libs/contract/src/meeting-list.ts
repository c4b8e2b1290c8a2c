import { z } from 'zod';
import { instant, isoDate, slug, timeZone } from './fields.js';

/** A released meeting in a list. */
export const meetingSummary = z.strictObject({
  slug,
  shortTitle: z.string(),
  title: z.string(),
  startDate: isoDate,
  endDate: isoDate,
  timeZone,
  venue: z.string().optional(),
  version: z.number().int(),
  releasedAt: instant,
});
export type MeetingSummary = z.infer<typeof meetingSummary>;
