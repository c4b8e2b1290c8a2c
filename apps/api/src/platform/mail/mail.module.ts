import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailOutbox } from './mail-outbox.js';
import { MailReader } from './mail-reader.js';
import { MailSender } from './mail-sender.js';
import { defaultMailTiming, MAIL_TIMING, type MailTiming } from './mail-timing.js';
import { MailTransport } from './mail-transport.js';
import { Mail } from './mail.entity.js';

/** Mail for every room: an outbox in the database, and the sending of it. */
@Global()
@Module({})
export class MailModule {
  static within({ mailTiming }: { mailTiming?: Partial<MailTiming> | undefined }): DynamicModule {
    return {
      module: MailModule,
      imports: [TypeOrmModule.forFeature([Mail])],
      providers: [
        MailOutbox,
        MailReader,
        MailSender,
        MailTransport,
        { provide: MAIL_TIMING, useValue: { ...defaultMailTiming, ...mailTiming } },
      ],
      exports: [MailOutbox, MailReader],
    };
  }
}
