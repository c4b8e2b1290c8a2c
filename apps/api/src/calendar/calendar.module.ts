import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PublishingModule } from '../publishing/publishing.module.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { DraftCalendarController } from './draft-calendar.controller.js';
import { DraftCalendarService } from './draft-calendar.service.js';
import { KeptEntries } from './kept-entries.js';
import { PersonalCalendarController } from './personal-calendar.controller.js';
import { PersonalCalendar } from './personal-calendar.entity.js';
import { PersonalCalendarService } from './personal-calendar.service.js';
import { StarredSession } from './starred-session.entity.js';
import { StarredSessionsService } from './starred-sessions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PersonalCalendar, StarredSession]), AccountsModule, PublishingModule],
  controllers: [CalendarController, DraftCalendarController, PersonalCalendarController],
  providers: [KeptEntries, CalendarService, DraftCalendarService, PersonalCalendarService, StarredSessionsService],
  exports: [PersonalCalendarService, StarredSessionsService],
})
export class CalendarModule {}
