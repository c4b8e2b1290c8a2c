import { text } from '#contract/fields';
import { z } from 'zod';
import { mailbox } from './mailbox.js';

/** Methods of RFC 5546 with which the product writes to people. */
const calendarMethods = ['REQUEST', 'CANCEL'] as const;

export const outgoingMail = z.strictObject({
  recipient: mailbox,
  subject: text.max(500),
  /** Both bodies may hold placeholders of secret links, which are filled in when the mail is sent. */
  text: z.string().min(1),
  html: z.string().min(1),
  /** An iMIP message (RFC 6047); the method is also that of the iCalendar text. */
  calendar: z
    .strictObject({ method: z.enum(calendarMethods), text: z.string().startsWith('BEGIN:VCALENDAR') })
    .optional(),
  /** What the mail is about, such as `role-invitation 0f3c…`: a recipient gets one mail for a cause and version. */
  cause: z.string().min(1),
  version: z.int().min(1),
  /** What the mail belongs to, such as a meeting; null where it concerns the installation. */
  scope: z.uuid().nullable(),
  /** Where its recipient ends all mails of its kind, by one POST without a question (RFC 8058). It may hold a placeholder too. */
  unsubscribe: z.url().optional(),
  /** When the link in it dies: after that it is not sent any more. */
  uselessAfter: z.date().optional(),
});

/** A mail to one person, ready to be sent. */
export type OutgoingMail = z.infer<typeof outgoingMail>;
