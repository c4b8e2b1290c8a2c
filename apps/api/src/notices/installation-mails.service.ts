import type { MailText, MailView } from '#contract/mail';
import { Injectable } from '@nestjs/common';
import { MailReader } from '../platform/mail/mail-reader.js';
import { mailView } from './mail-views.js';

/** The mails of the whole installation, for its administrators. */
@Injectable()
export class InstallationMailsService {
  constructor(private readonly reader: MailReader) {}

  /** Newest first, 500 at most. */
  async list(): Promise<MailView[]> {
    return (await this.reader.list()).map(mailView);
  }

  /** @throws Refusal `not-found` */
  async get(id: string): Promise<MailText> {
    const mail = await this.reader.get(id);
    const { text, calendarMethod, calendarText } = mail;
    return { ...mailView(mail), text, calendarMethod, calendarText };
  }
}
