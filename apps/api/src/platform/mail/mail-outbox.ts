import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import { Jobs } from '../jobs/jobs.js';
import { Mail } from './mail.entity.js';
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

/** Mails are written here together with their cause, and sent after the commit. */
@Injectable()
export class MailOutbox {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Writes a mail in the caller's transaction and returns at once; without a mail server it is kept to be looked at.
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
      if (row.state === 'queued') await this.queue(inner, { id: row.id, attempt: 1 });
      return row.id;
    });
  }

  /**
   * Sends a mail that failed, or of which nobody knows whether it arrived, once more: a person has decided it.
   *
   * @returns whether there was such a mail, and a server to send it
   */
  async resend(id: string): Promise<boolean> {
    if (!this.transport.isConfigured) return false;
    return this.dataSource.transaction(async (manager) => {
      const mail = await manager.findOne(Mail, {
        where: { id, state: In(['failed', 'uncertain', 'kept']) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!mail) return false;
      await manager.update(Mail, { id }, { state: 'queued', retries: 0 });
      await this.queue(manager, { id, attempt: mail.attempts + 1 });
      return true;
    });
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
      state: this.transport.isConfigured ? ('queued' as const) : ('kept' as const),
      messageId: `<${id}@${new URL(this.config.baseUrl).hostname}>`,
      createdAt: this.clock.now(),
    };
  }
}
