import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { DataSource, In, LessThanOrEqual } from 'typeorm';
import { Clock } from '../clock.js';
import { JobHandlers } from '../jobs/job-handlers.js';
import { MailOutbox, type SendPayload, sendTask } from './mail-outbox.js';
import { MAIL_TIMING, type MailTiming } from './mail-timing.js';
import { type Delivery, MailTransport } from './mail-transport.js';
import { Mail } from './mail.entity.js';

/**
 * How often the outcome of a try is written down anew while the database is away: half a second between, and in each as long as it
 * takes to learn that it still is; ten minutes at least.
 */
const recordTries = 1_200;

/** Sends the mails of the outbox, each try at most once: it is claimed before the server hears of it. */
@Injectable()
export class MailSender implements OnModuleInit {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
    private readonly outbox: MailOutbox,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
    @Inject(MAIL_TIMING) private readonly timing: MailTiming,
  ) {}

  onModuleInit(): void {
    this.handlers.add(sendTask, (payload) => this.send(payload as SendPayload));
  }

  private async send({ id, attempt }: SendPayload): Promise<void> {
    if (!this.transport.isConfigured) {
      await this.dataSource.manager.update(Mail, { id, state: 'queued' }, { state: 'kept' });
      return;
    }
    const mail = await this.claim({ id, attempt });
    if (!mail) return;
    const delivery = await this.transport.deliver(mail, this.clock.now());
    await this.insist(() => this.record(mail, delivery));
  }

  /** The mail, if this try is still to be made; whoever began it before and did not end it was killed over it. */
  private async claim({ id, attempt }: SendPayload): Promise<Mail | null> {
    const { manager } = this.dataSource;
    const waiting = { id, state: 'queued', attempts: attempt - 1 } as const;
    const late = await manager.update(
      Mail,
      { ...waiting, uselessAfter: LessThanOrEqual(this.clock.now()) },
      { state: 'failed', lastError: 'expired' },
    );
    if (late.affected === 1) {
      this.logger.warn(`Mail ${id} is of no use any more, and was not sent`);
      return null;
    }
    const begun = await manager.update(Mail, waiting, { state: 'sending', attempts: attempt });
    if (begun.affected === 1) return manager.findOneByOrFail(Mail, { id });
    const left = await manager.update(
      Mail,
      { id, state: 'sending', attempts: attempt },
      { state: 'uncertain', lastError: 'interrupted' },
    );
    if (left.affected === 1) this.logger.warn(`Mail ${id} was interrupted; it may have been delivered`);
    return null;
  }

  private async record({ id, attempts, retries }: Mail, delivery: Delivery): Promise<void> {
    const pause = delivery.verdict === 'postponed' ? this.timing.retries[retries] : undefined;
    await this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.update(
        Mail,
        // Another worker may have found the try unfinished while the database was away; this one knows better.
        { id, attempts, state: In(['sending', 'uncertain']) },
        pause === undefined
          ? this.outcome(delivery)
          : { state: 'queued', retries: retries + 1, lastError: errorOf(delivery) },
      );
      if (affected === 1 && pause !== undefined) await this.outbox.queue(manager, { id, attempt: attempts + 1 }, pause);
    });
    if (delivery.verdict !== 'delivered') this.logger.warn(`Mail ${id}: ${delivery.verdict}, ${delivery.code}`);
  }

  private outcome(delivery: Delivery): Pick<Mail, 'state' | 'lastError' | 'sentAt'> {
    const lastError = errorOf(delivery);
    if (delivery.verdict === 'delivered') return { state: 'sent', lastError, sentAt: this.clock.now() };
    return { state: delivery.verdict === 'unknown' ? 'uncertain' : 'failed', lastError, sentAt: null };
  }

  /** What happened is only known here, so that it is worth waiting for the database. */
  private async insist(record: () => Promise<void>): Promise<void> {
    for (let left = recordTries; ; left--) {
      try {
        await record();
        return;
      } catch (error) {
        if (left === 0) throw error;
        await setTimeout(this.timing.record);
      }
    }
  }
}

function errorOf(delivery: Delivery): string | null {
  return delivery.verdict === 'delivered' ? null : delivery.code;
}
