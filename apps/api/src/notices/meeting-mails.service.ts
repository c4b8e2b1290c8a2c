import { Injectable } from '@nestjs/common';
import type { MeetingMail } from '#contract/mail';
import { DataSource } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { MailReader } from '../platform/mail/mail-reader.js';
import { mailSummaryView } from './mail-views.js';

/** The mails of one meeting, without their bodies: those hold links that are not the organizer's to use. */
@Injectable()
export class MeetingMailsService {
  constructor(
    private readonly dataSource: DataSource,
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
   * @throws Refusal `not-found`, `mail.not-resendable` where it is on its way, has arrived or has a link that is dead by now, or
   * there is no server to send it
   */
  async resend(meetingId: string, mailId: string, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await this.outbox.resend(manager, mailId, meetingId);
      await this.audit.write(manager, { by, action: 'mail.resent', scope: meetingId, subject: `mail ${mailId}` });
    });
  }
}
