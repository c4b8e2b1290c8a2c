import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Public } from '../platform/http/access.js';
import { TokenPipe } from '../platform/http/address.pipe.js';
import { inline, Representation } from '../platform/http/representation.js';
import { PersonalCalendarService } from './personal-calendar.service.js';

/** Read by calendar programs, which have no cookie: the token alone says whose calendar it is. */
@Controller('calendar')
@Public()
export class PersonalCalendarController {
  constructor(private readonly calendars: PersonalCalendarService) {}

  @Get(':token.ics')
  @ApiOperation({ summary: 'The calendar of one person (iCalendar), at the address that only they know.' })
  async get(@Param('token', TokenPipe) token: string): Promise<Representation> {
    const { sha256, render } = await this.calendars.get(token);
    return new Representation(render, {
      'Content-Type': 'text/calendar; charset=utf-8',
      ETag: `W/"${sha256}"`,
      'Cache-Control': 'private, no-cache',
      'Content-Disposition': inline('my-programme.ics'),
    });
  }
}
