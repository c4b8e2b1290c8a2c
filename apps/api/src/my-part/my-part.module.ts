import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PagesModule } from '../pages/pages.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { MyPartPageController } from './my-part-page.controller.js';
import { MyPartPages } from './my-part-pages.js';

@Module({
  imports: [CalendarModule, PagesModule, ProgrammeModule, PublishingModule],
  controllers: [MyPartPageController],
  providers: [MyPartPages],
})
export class MyPartModule {}
