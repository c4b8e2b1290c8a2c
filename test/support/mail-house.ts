import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, type EntityManager } from 'typeorm';
import { SystemClock } from '../../apps/api/src/platform/clock.js';
import { readConfig } from '../../apps/api/src/platform/config.js';
import { JobsRunner } from '../../apps/api/src/platform/jobs/jobs-runner.js';
import { createLogger, NestLogger } from '../../apps/api/src/platform/logging.js';
import { MailOutbox } from '../../apps/api/src/platform/mail/mail-outbox.js';
import { type MailDetails, MailReader } from '../../apps/api/src/platform/mail/mail-reader.js';
import type { MailState } from '../../apps/api/src/platform/mail/mail.entity.js';
import type { MailTiming } from '../../apps/api/src/platform/mail/mail-timing.js';
import type { OutgoingMail } from '../../apps/api/src/platform/mail/outgoing-mail.js';
import { PlatformModule } from '../../apps/api/src/platform/platform.module.js';
import { until } from './until.js';

/** What every room stands on, by itself, with mail that does not wait for long. */
export interface MailHouse {
  context: INestApplicationContext;
  outbox: MailOutbox;
  reader: MailReader;
  /** Begins to send, as the server does. */
  start(): void;
  /** Puts a mail in a transaction of its own. */
  put(mail: Partial<OutgoingMail>): Promise<string | null>;
  /** Sends a mail again that belongs to the installation. */
  resend(id: string | null): Promise<void>;
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  log: string[];
  close(): Promise<void>;
}

export async function openMailHouse(
  databaseUrl: string,
  smtpUrl: string | undefined,
  mailTiming: Partial<MailTiming> = {},
): Promise<MailHouse> {
  const log: string[] = [];
  const context = await NestFactory.createApplicationContext(
    PlatformModule.within({
      config: readConfig({
        NODE_ENV: 'test',
        BASE_URL: 'https://meetings.example.org',
        MAIL_FROM: 'Secretariat <secretariat@example.org>',
        SMTP_URL: smtpUrl,
      }),
      databaseUrl,
      secret: 'a secret of the installation, for tests',
      clock: new SystemClock(),
      jobTiming: { poll: 50, abandoned: 100 },
      mailTiming: { retries: [50, 50], record: 50, ...mailTiming },
    }),
    { logger: new NestLogger(createLogger('info', { write: (line) => log.push(line) })), abortOnError: false },
  );
  const outbox = context.get(MailOutbox);
  const dataSource = context.get(DataSource);
  return {
    context,
    outbox,
    reader: context.get(MailReader),
    start: () => {
      context.get(JobsRunner).start();
    },
    put: (mail) => dataSource.transaction((manager) => outbox.put(manager, mailWith(mail))),
    resend: (id) => dataSource.transaction((manager) => outbox.resend(manager, id ?? '', null)),
    transaction: (work) => dataSource.transaction(work),
    log,
    close: () => context.close(),
  };
}

/** Waits until a mail is in a state. */
export async function reaches(house: MailHouse, id: string | null, state: MailState): Promise<MailDetails> {
  const mail = () => house.reader.get(id ?? '');
  await until(`the mail is ${state}`, async () => (await mail()).state === state);
  return mail();
}

/** The recipient of a mail, without a name. */
export const to = (address: string) => ({ recipient: { address, name: '' } });

/** A mail that differs from the usual one in what is given. */
export function mailWith(mail: Partial<OutgoingMail>): OutgoingMail {
  return {
    recipient: { address: 'ama.mensah@example.org', name: 'Ama Mensah' },
    subject: 'You are invited to moderate Session 2',
    text: 'You are invited.',
    html: '<p>You are invited.</p>',
    cause: 'role-invitation',
    version: 1,
    scope: null,
    ...mail,
  };
}
