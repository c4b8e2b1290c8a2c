import { z } from 'zod';
import { meetingStates } from './permission.js';

/** `GET /api/my-part/meetings`: a meeting whose draft I may read, the latest first. */
export const ownMeeting = z.strictObject({
  slug: z.string(),
  title: z.string(),
  startDate: z.iso.date(),
  endDate: z.iso.date(),
  venue: z.string().nullable(),
  state: z.enum(meetingStates),
  /** Whether I organize it. */
  organized: z.boolean(),
  /** Of the draft. */
  version: z.number().int(),
});
export type OwnMeeting = z.infer<typeof ownMeeting>;

/** `GET /api/my-part/deleted-meetings`: a meeting that I can bring back, the one deleted last first. */
export const deletedMeeting = ownMeeting
  .pick({ slug: true, title: true, startDate: true, endDate: true, version: true })
  .extend({
    deletedAt: z.iso.datetime(),
    /** Until when it can be brought back. */
    restorableUntil: z.iso.datetime(),
  });
export type DeletedMeeting = z.infer<typeof deletedMeeting>;
