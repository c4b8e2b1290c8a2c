import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { Refusal } from '../refusal.js';
import { SECRET_LINKS, type SecretLinks } from '../secret-links.js';
import { Mail } from './mail.entity.js';

const summary = [
  'id',
  'recipientAddress',
  'recipientName',
  'subject',
  'cause',
  'version',
  'scope',
  'state',
  'attempts',
  'lastError',
  'createdAt',
  'sentAt',
] as const satisfies (keyof Mail)[];

const body = ['text', 'html', 'calendarMethod', 'calendarText', 'messageId'] as const satisfies (keyof Mail)[];

/** A mail without its body. */
export type MailSummary = Pick<Mail, (typeof summary)[number]>;

export type MailDetails = MailSummary & Pick<Mail, (typeof body)[number]>;

/** What was written to whom, and what became of it. Who may ask is decided before. */
@Injectable()
export class MailReader {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'smtpUrl'>,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  /**
   * Mails newest first, without their bodies.
   *
   * @param scope what the mails belong to; without it all of them
   * @param limit how many at most
   */
  async list({ scope, limit = 500 }: { scope?: string; limit?: number } = {}): Promise<MailSummary[]> {
    return this.dataSource.getRepository(Mail).find({
      select: selection(summary),
      where: scope === undefined ? {} : { scope },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: limit,
    });
  }

  /**
   * One mail with its body. Secret links work only where the mail is kept and there is no server to send it: whoever reads a mail
   * on its way could otherwise use another person's link.
   *
   * @throws Refusal `not-found`
   */
  async get(id: string): Promise<MailDetails> {
    const mail = await this.dataSource
      .getRepository(Mail)
      .findOne({ select: selection([...summary, ...body]), where: { id } });
    if (!mail) throw new Refusal('not-found');
    if (mail.state !== 'kept' || this.config.smtpUrl !== undefined) return mail;
    return Object.assign(mail, {
      text: this.secretLinks.reveal(mail.text),
      html: this.secretLinks.reveal(mail.html),
    });
  }
}

function selection<K extends keyof Mail>(columns: readonly K[]): Record<K, true> {
  return Object.fromEntries(columns.map((column) => [column, true])) as Record<K, true>;
}
