import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { FindingsModule } from '../programme/findings/findings.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { InstallationMailsService } from './installation-mails.service.js';
import { Invitation } from './invitation.entity.js';
import { InvitationSender } from './invitation-sender.js';
import { InvitationWithdrawals } from './invitation-withdrawals.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { InvitedAccounts } from './invited-accounts.js';
import { MailController } from './mail.controller.js';
import { MeetingMailsController } from './meeting-mails.controller.js';
import { MeetingMailsService } from './meeting-mails.service.js';
import { MeetingPartsReader } from './meeting-parts.js';
import { NoticeOutbox } from './notice-outbox.js';
import { NoticeWriter } from './notice-writer.js';
import { ReleaseNoticesService } from './release-notices.service.js';
import { Reminder } from './reminder.entity.js';
import { ReminderReader } from './reminder-reader.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { ToldEntry } from './told-entry.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Invitation, Reminder, ToldEntry]),
    AccountsModule,
    ProgrammeModule,
    FindingsModule,
    PublishingModule,
  ],
  controllers: [InvitationsController, RemindersController, MeetingMailsController, MailController],
  providers: [
    MeetingPartsReader,
    NoticeWriter,
    NoticeOutbox,
    InvitedAccounts,
    InvitationSender,
    InvitationWithdrawals,
    InvitationsService,
    ReleaseNoticesService,
    ReminderReader,
    RemindersService,
    MeetingMailsService,
    InstallationMailsService,
  ],
})
export class NoticesModule {}
