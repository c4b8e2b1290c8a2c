import { Injectable } from '@nestjs/common';
import type { MeetingMail } from '#contract/mail';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { MailReader, type MailSummary } from '../platform/mail/mail-reader.js';
import { Refusal } from '../platform/refusal.js';
import { mailSummaryView } from './mail-views.js';

/** The mails of one meeting, without their bodies: those hold links that are not the organizer's to use. */
@Injectable()
export class MeetingMailsService {
  constructor(
    private readonly reader: MailReader,
    private readonly outbox: MailOutbox,
    private readonly audit: Audit,
  ) {}

  /** Newest first, 500 at most. */
  async list(meetingId: string): Promise<MeetingMail[]> {
    return (await this.reader.list({ scope: meetingId })).map(mailSummaryView);
  }

  /**
   * Sends a mail once more that failed, or of which nobody knows whether it arrived.
   *
   * @throws Refusal `not-found`, `mail.not-resendable` where it is on its way or has arrived, or there is no server to send it
   */
  async resend(meetingId: string, mailId: string, by: Author): Promise<void> {
    const mail: MailSummary = await this.reader.get(mailId);
    if (mail.scope !== meetingId) throw new Refusal('not-found');
    if (!(await this.outbox.resend(mailId))) throw new Refusal('mail.not-resendable');
    await this.audit.note({ by, action: 'mail.resent', scope: meetingId, subject: `mail ${mailId}` });
  }
}
