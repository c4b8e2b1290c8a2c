import { Inject, Injectable } from '@nestjs/common';
import type { NodemailerError, SendMailOptions, SMTPTransportOptions } from 'nodemailer';
import { CONFIG, type Config } from '../config.js';
import { SECRET_LINKS, type SecretLinks } from '../secret-links.js';
import { type DeliveryFailure, failureCode, type Verdict, verdictOn } from './delivery.rules.js';
import type { Mail } from './mail.entity.js';
import { MAIL_TIMING, type MailTiming } from './mail-timing.js';

/** How one try went; `code` names nobody. */
export type Delivery = { verdict: 'delivered' } | { verdict: Verdict; code: string };

/** The mail server that `SMTP_URL` names. */
@Injectable()
export class MailTransport {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MAIL_TIMING) private readonly timing: MailTiming,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  /** Whether there is a mail server at all. */
  get isConfigured(): boolean {
    return this.config.smtpUrl !== undefined;
  }

  /** Tries once to hand a mail to the server, on a connection of its own. Never throws. */
  async deliver(mail: Mail, date: Date): Promise<Delivery> {
    // Loaded only where mail is sent.
    const { createTransport } = await import('nodemailer');
    let handedOver = false;
    const transport = createTransport(this.options());
    transport.use('stream', ({ message }, done) => {
      // Read to its end only after the server has asked for it, and then followed by the final dot.
      message.processFunc((content) => content.once('end', () => (handedOver = true)));
      done();
    });
    try {
      await transport.sendMail({ ...this.messageOf(mail), date, signal: AbortSignal.timeout(this.timing.whole) });
      return { verdict: 'delivered' };
    } catch (error) {
      const { code, command, responseCode, response } = error as NodemailerError;
      const failure: DeliveryFailure = { code, command, responseCode, response, handedOver };
      return { verdict: verdictOn(failure), code: failureCode(failure) };
    } finally {
      transport.close();
    }
  }

  private options(): SMTPTransportOptions {
    const { connection, answer } = this.timing;
    return {
      url: this.config.smtpUrl,
      // How the product introduces itself; the machine's own name is nobody's business.
      name: new URL(this.config.baseUrl).hostname,
      dnsTimeout: connection,
      connectionTimeout: connection,
      greetingTimeout: connection,
      socketTimeout: answer,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }

  private messageOf(mail: Mail): SendMailOptions {
    const { calendarMethod: method, calendarText: content, unsubscribe } = mail;
    return {
      from: this.config.mailFrom,
      // As an object: nothing in a name is read as a further address.
      to: { name: mail.recipientName, address: mail.recipientAddress },
      subject: mail.subject,
      text: this.secretLinks.reveal(mail.text),
      html: this.secretLinks.reveal(mail.html),
      messageId: mail.messageId,
      // RFC 3834 §5: nobody's holiday notice answers it.
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribe !== null && unsubscribing(this.secretLinks.reveal(unsubscribe))),
      },
      ...(method !== null && content !== null && { icalEvent: { method, content, filename: 'invite.ics' } }),
    };
  }
}

/** RFC 2369 §3.2 and RFC 8058 §3.1, which offers the single click by HTTPS alone. */
function unsubscribing(address: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${address}>`,
    ...(address.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}
