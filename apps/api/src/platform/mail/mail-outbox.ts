import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { Jobs } from '../jobs/jobs.js';
import { Refusal } from '../refusal.js';
import { Mail, type MailState } from './mail.entity.js';
import { MailTransport } from './mail-transport.js';
import { type OutgoingMail, outgoingMail } from './outgoing-mail.js';

/** The job that sends one mail. */
export const sendTask = 'mail.send';

/** One try at sending one mail: only the worker that makes this very try may send it. */
export interface SendPayload {
  id: string;
  /** From 1. */
  attempt: number;
}

const resendable: ReadonlySet<MailState> = new Set(['failed', 'uncertain', 'kept']);

/** Mails are written here together with their cause, and sent after the commit. */
@Injectable()
export class MailOutbox {
  constructor(
    private readonly jobs: Jobs,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Writes a mail in the caller's transaction and returns at once. Whether there is a mail server to send it, or it is kept to be
   * looked at, the worker decides: the command line may run without the server's environment.
   *
   * @returns its id, or null where this recipient has a mail of that cause and version already, which stays as it is
   * @throws ZodError where an address, a name or a subject could not be a header of a mail
   */
  async put(manager: EntityManager, mail: OutgoingMail): Promise<string | null> {
    const row = this.rowOf(outgoingMail.parse(mail));
    // A savepoint in the caller's transaction, and a transaction where there is none: no mail without its job.
    return manager.transaction(async (inner) => {
      const inserted = await inner
        .createQueryBuilder()
        .insert()
        .into(Mail)
        .values(row)
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) return null;
      await this.queue(inner, { id: row.id, attempt: 1 });
      return row.id;
    });
  }

  /**
   * Sends a mail that failed, or of which nobody knows whether it arrived, once more: a person has decided it.
   *
   * @param scope what the mail has to belong to
   * @throws Refusal `not-found`, `mail.not-resendable` where it is on its way, has arrived or is of no use any more, or there is
   * no server to send it
   */
  async resend(manager: EntityManager, id: string, scope: string | null): Promise<void> {
    const mail = await manager.findOne(Mail, {
      where: { id, scope: scope ?? IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!mail) throw new Refusal('not-found');
    const isUseless = mail.uselessAfter !== null && mail.uselessAfter <= this.clock.now();
    if (!this.transport.isConfigured || !resendable.has(mail.state) || isUseless) {
      throw new Refusal('mail.not-resendable');
    }
    await manager.update(Mail, { id }, { state: 'queued', retries: 0 });
    await this.queue(manager, { id, attempt: mail.attempts + 1 });
  }

  /** @param delay milliseconds before the try */
  async queue(manager: EntityManager, payload: SendPayload, delay = 0): Promise<void> {
    await this.jobs.add(manager, sendTask, { ...payload }, { key: `${sendTask} ${payload.id}`, delay });
  }

  private rowOf({ recipient, calendar, ...rest }: OutgoingMail) {
    const id = randomUUID();
    return {
      ...rest,
      id,
      recipientAddress: recipient.address,
      recipientName: recipient.name,
      calendarMethod: calendar?.method ?? null,
      calendarText: calendar?.text ?? null,
      state: 'queued' as const,
      messageId: `<${id}@${new URL(this.config.baseUrl).hostname}>`,
      createdAt: this.clock.now(),
    };
  }
}
