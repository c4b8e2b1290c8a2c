import { chosenSessions } from '#contract/chosen-sessions';
import { slug } from '#contract/fields';
import { wordLanguage } from '#words/word-language';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '../platform/http/access.js';
import { IdentifierPipe, SlugPipe } from '../platform/http/address.pipe.js';
import { inline, Representation, revalidate } from '../platform/http/representation.js';
import { type CalendarFile, CalendarService } from './calendar.service.js';

const calendarQuery = z.object({ lang: wordLanguage.optional() });
const meetingQuery = calendarQuery.extend({ mechanism: slug.optional() });
const chosenQuery = calendarQuery.extend({ sessions: chosenSessions });
type CalendarQuery = z.infer<typeof calendarQuery>;

@Controller('meetings/:slug')
@Public()
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  @Get('calendar.ics')
  @ApiOperation({
    summary:
      'The calendar of a meeting (iCalendar). Subscribed to, it follows later releases. With `?mechanism=` each breakout is the group in which that one sits.',
  })
  async meeting(
    @Param('slug', SlugPipe) meeting: string,
    @Query({ schema: meetingQuery }) { lang, mechanism }: z.infer<typeof meetingQuery>,
  ) {
    return representation(await this.calendars.get(meeting, { lang, ...(mechanism !== undefined && { mechanism }) }));
  }

  @Get('my-programme.ics')
  @ApiOperation({ summary: 'The calendar of the sessions that one has chosen (`?sessions=a,b`) (iCalendar).' })
  async chosen(
    @Param('slug', SlugPipe) meeting: string,
    @Query({ schema: chosenQuery }) { lang, sessions }: z.infer<typeof chosenQuery>,
  ) {
    return representation(await this.calendars.get(meeting, { lang, ...(sessions && { sessionIds: sessions }) }));
  }

  @Get('sessions/:id.ics')
  @ApiOperation({ summary: 'The calendar entry of one session (iCalendar).' })
  async session(
    @Param('slug', SlugPipe) meeting: string,
    @Param('id', IdentifierPipe) sessionId: string,
    @Query({ schema: calendarQuery }) { lang }: CalendarQuery,
  ) {
    return representation(await this.calendars.get(meeting, { lang, sessionId }));
  }
}

function representation({ text, sha256, fileName, language }: CalendarFile): Representation {
  return new Representation(text, {
    'Content-Type': 'text/calendar; charset=utf-8',
    ETag: `W/"${sha256}"`,
    'Cache-Control': revalidate,
    'Content-Disposition': inline(fileName),
    'Content-Language': language,
  });
}
