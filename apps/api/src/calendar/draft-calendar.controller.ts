import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import type { Representation } from '../platform/http/representation.js';
import { DraftCalendarService } from './draft-calendar.service.js';

@Controller('api/meetings/:slug/draft')
@Permit('draft.read')
export class DraftCalendarController {
  constructor(private readonly calendars: DraftCalendarService) {}

  @Get('calendar.ics')
  @ApiOperation({ summary: 'The draft’s calendar, to be looked at before the release.' })
  get(@Param('slug', SlugPipe) slug: string): Promise<Representation> {
    return this.calendars.make(slug);
  }
}
