import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PagesModule } from '../pages/pages.module.js';
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
import { NewsPages } from './news/news-pages.js';
import { NewsPreviews } from './news/news-previews.js';
import { NewsSender } from './news/news-sender.js';
import { NewsSubscriber } from './news/news-subscriber.entity.js';
import { NewsSubscribersController } from './news/news-subscribers.controller.js';
import { NewsWriter } from './news/news-writer.js';
import { NewsController } from './news/news.controller.js';
import { NewsService } from './news/news.service.js';
import { NoticeOutbox } from './notice-outbox.js';
import { NoticeWriter } from './notice-writer.js';
import { Reminder } from './reminder.entity.js';
import { ReminderReader } from './reminder-reader.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { DigestPreviews } from './rounds/digest-previews.js';
import { DigestWriter } from './rounds/digest-writer.js';
import { MeetingNoticeSettings } from './rounds/meeting-notice-settings.entity.js';
import { NoticeRound } from './rounds/notice-round.entity.js';
import { NoticeRoundsService } from './rounds/notice-rounds.service.js';
import { NoticeSettingsController } from './rounds/notice-settings.controller.js';
import { NoticeSettingsService } from './rounds/notice-settings.service.js';
import { NoticesController } from './rounds/notices.controller.js';
import { RoundOpener } from './rounds/round-opener.js';
import { RoundSender } from './rounds/round-sender.js';
import { RoundTimer } from './rounds/round-timer.js';
import { ToldEntry } from './told-entry.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Invitation, MeetingNoticeSettings, NewsSubscriber, NoticeRound, Reminder, ToldEntry]),
    AccountsModule,
    ProgrammeModule,
    FindingsModule,
    PublishingModule,
    PagesModule,
  ],
  controllers: [
    InvitationsController,
    RemindersController,
    NoticesController,
    NoticeSettingsController,
    NewsController,
    NewsSubscribersController,
    MeetingMailsController,
    MailController,
  ],
  providers: [
    MeetingPartsReader,
    NoticeWriter,
    NoticeOutbox,
    InvitedAccounts,
    InvitationSender,
    InvitationWithdrawals,
    InvitationsService,
    ReminderReader,
    RemindersService,
    RoundSender,
    RoundTimer,
    RoundOpener,
    DigestWriter,
    DigestPreviews,
    NoticeRoundsService,
    NoticeSettingsService,
    NewsWriter,
    NewsSender,
    NewsPreviews,
    NewsPages,
    NewsService,
    MeetingMailsService,
    InstallationMailsService,
  ],
})
export class NoticesModule {}
