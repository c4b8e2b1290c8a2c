import { z } from 'zod';
import { identifier, paragraphs } from './fields.js';
import { mailPreview } from './invitation.js';
import { missingView } from './readiness.js';

/**
 * Why no reminder can go: the person has no e-mail address, cannot sign in with it because no invitation went there, has an
 * address that is another person's of the meeting, or one whose account is disabled.
 */
const reminderObstacle = z.enum(['no-address', 'not-invited', 'address-taken', 'account-disabled']);
export type ReminderObstacle = z.infer<typeof reminderObstacle>;

/** `GET /api/meetings/:slug/reminders`: somebody from whom something is missing that they can supply themselves. */
export const reminderView = z.strictObject({
  /** The person's id in the meeting file. */
  person: z.string(),
  /** As printed. */
  name: z.string(),
  /** What is asked of them, in sentences to them, in the language of the meeting. */
  missing: z.array(missingView.omit({ suppliers: true })),
  /** The mail that would go now. */
  mail: mailPreview.omit({ method: true }).nullable(),
  obstacle: reminderObstacle.nullable(),
  /** The reminders so far, newest first. */
  sent: z.array(z.strictObject({ at: z.iso.datetime(), asked: z.array(z.string()) })),
});
export type ReminderView = z.infer<typeof reminderView>;

const peopleExpected = { error: '1 to 200 ids of people' };

/** `POST /api/meetings/:slug/reminders` */
export const reminderOrder = z.strictObject({
  /** By their ids in the meeting file. */
  people: z.array(identifier, peopleExpected).min(1, peopleExpected).max(200, peopleExpected),
  /** The organizer's own words, which stand in each mail. */
  message: paragraphs.optional(),
  /** Whether those who were reminded within the last 24 hours get another mail. */
  again: z.boolean({ error: 'true or false' }).default(false),
});
export type ReminderOrder = z.infer<typeof reminderOrder>;

/** The answer to it, in the order of the people: which mail was written, or why none was. */
export const reminderSent = z.strictObject({
  person: z.string(),
  mail: z.uuid().nullable(),
  /** Null where a mail was written. */
  unsent: z
    .strictObject({
      reason: z.enum(['nothing-missing', 'reminded-recently']),
      /** When they were last reminded; null where they never were. */
      at: z.iso.datetime().nullable(),
    })
    .nullable(),
});
export type ReminderSent = z.infer<typeof reminderSent>;
