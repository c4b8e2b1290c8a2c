import { z } from 'zod';

/** A mail without its body. */
const mailSummary = z.object({
  id: z.uuid(),
  recipientAddress: z.string(),
  recipientName: z.string(),
  subject: z.string(),
  state: z.enum(['queued', 'sending', 'sent', 'failed', 'uncertain', 'kept']),
  /** Tries to hand it to the mail server. */
  attempts: z.number().int(),
  /** A code such as `550 5.1.1`. */
  lastError: z.string().nullable(),
  createdAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
});

/** `GET /api/meetings/:slug/mails`: what was written to whom for a meeting, and what became of it. */
export const meetingMail = mailSummary;
export type MeetingMail = z.infer<typeof meetingMail>;

/** `GET /api/mail` */
export const mailView = mailSummary.extend({
  cause: z.string(),
  version: z.number().int(),
  scope: z.uuid().nullable(),
});
export type MailView = z.infer<typeof mailView>;

/** `GET /api/mail/:mail` */
export const mailText = mailView.extend({
  /** Its one-time links work only where there is no mail server. */
  text: z.string(),
  calendarMethod: z.string().nullable(),
  calendarText: z.string().nullable(),
});
export type MailText = z.infer<typeof mailText>;
