import { Module } from '@nestjs/common';
import { PublishingModule } from '../publishing/publishing.module.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';

@Module({
  imports: [PublishingModule],
  controllers: [CalendarController],
  providers: [CalendarService],
})
export class CalendarModule {}
