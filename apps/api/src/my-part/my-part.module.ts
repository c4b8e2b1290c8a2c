import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PagesModule } from '../pages/pages.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { MyPartController } from './my-part.controller.js';
import { MyPartPageController } from './my-part-page.controller.js';
import { MyPartPages } from './my-part-pages.js';
import { OwnCalendarController } from './own-calendar.controller.js';
import { OwnMeetingsController } from './own-meetings.controller.js';

@Module({
  imports: [CalendarModule, PagesModule, ProgrammeModule, PublishingModule],
  controllers: [MyPartPageController, MyPartController, OwnMeetingsController, OwnCalendarController],
  providers: [MyPartPages],
})
export class MyPartModule {}
