import type { MailView, MeetingMail } from '#contract/mail';
import type { MailSummary } from '../platform/mail/mail-reader.js';

/** As organizers see it: its cause, which may hold the id of a link, is left out. */
export function mailSummaryView(mail: MailSummary): MeetingMail {
  const { id, recipientAddress, recipientName, subject, state, attempts, lastError, createdAt, sentAt } = mail;
  return {
    ...{ id, recipientAddress, recipientName, subject, state, attempts, lastError },
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  };
}

/** As administrators see it. */
export function mailView(mail: MailSummary): MailView {
  const { cause, version, scope } = mail;
  return { ...mailSummaryView(mail), cause, version, scope };
}
