import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PagesModule } from '../pages/pages.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { MyPartController } from './my-part.controller.js';
import { MyPartPageController } from './my-part-page.controller.js';
import { MyPartPages } from './my-part-pages.js';
import { OwnCalendarController } from './own-calendar.controller.js';
import { OwnMeetingsController } from './own-meetings.controller.js';
import { OwnSessionController } from './own-session.controller.js';
import { OwnSessionPages } from './own-session-pages.js';

@Module({
  imports: [AccountsModule, CalendarModule, PagesModule, ProgrammeModule, PublishingModule],
  controllers: [
    MyPartPageController,
    MyPartController,
    OwnMeetingsController,
    OwnCalendarController,
    OwnSessionController,
  ],
  providers: [MyPartPages, OwnSessionPages],
})
export class MyPartModule {}
