import { z } from 'zod';
import { meetingStates } from './permission.js';

/** `GET /api/my-part/meetings`: a meeting whose draft I may read, the latest first. */
export const ownMeeting = z.strictObject({
  slug: z.string(),
  title: z.string(),
  startDate: z.iso.date(),
  endDate: z.iso.date(),
  state: z.enum(meetingStates),
  /** Whether I organize it. */
  organized: z.boolean(),
});
export type OwnMeeting = z.infer<typeof ownMeeting>;
