import { calendarAddress, type CalendarAddress, starredSession } from '#contract/personal-calendar';
import { Controller, Delete, Get, HttpCode, Param, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { IdentifierPipe, SlugPipe } from '../platform/http/address.pipe.js';
import { DoneEachTime } from '../platform/http/idempotency/idempotency.interceptor.js';
import { PersonalCalendarService } from '../calendar/personal-calendar.service.js';
import { StarredSessionsService } from '../calendar/starred-sessions.service.js';

/** One's own calendar: its address, and what is in it besides one's own part. */
@Controller('api/my-part')
@Permit('account.use')
export class OwnCalendarController {
  constructor(
    private readonly calendars: PersonalCalendarService,
    private readonly stars: StarredSessionsService,
  ) {}

  @Post('calendar')
  @ApiOperation({
    summary: 'Makes a new address for the calendar, which is told this once. The former one stops working.',
  })
  @DoneEachTime()
  @SerializeOptions({ schema: calendarAddress })
  @ApiCreatedResponse({ standardSchema: calendarAddress })
  async make(@CurrentActor() actor: Actor): Promise<CalendarAddress> {
    return { address: await this.calendars.makeAddress(actor.id, authorOf(actor)) };
  }

  @Delete('calendar')
  @ApiOperation({ summary: 'Ends the address of my calendar.' })
  @HttpCode(204)
  async end(@CurrentActor() actor: Actor): Promise<void> {
    await this.calendars.endAddress(actor.id, authorOf(actor));
  }

  @Get('stars')
  @ApiOperation({ summary: 'The sessions that I have starred.' })
  @SerializeOptions({ schema: starredSession })
  @ApiOkResponse({ standardSchema: starredSession, isArray: true })
  list(@CurrentActor() actor: Actor) {
    return this.stars.list(actor.id);
  }

  @Put('stars/:slug/:session')
  @ApiOperation({ summary: 'Stars a session, which is then in my calendar.' })
  @HttpCode(204)
  async star(
    @CurrentActor() actor: Actor,
    @Param('slug', SlugPipe) meeting: string,
    @Param('session', IdentifierPipe) session: string,
  ): Promise<void> {
    await this.stars.star({ accountId: actor.id, meeting, session }, authorOf(actor));
  }

  @Delete('stars/:slug/:session')
  @ApiOperation({ summary: 'Takes the star of a session away.' })
  @HttpCode(204)
  async unstar(
    @CurrentActor() actor: Actor,
    @Param('slug', SlugPipe) meeting: string,
    @Param('session', IdentifierPipe) session: string,
  ): Promise<void> {
    await this.stars.unstar({ accountId: actor.id, meeting, session }, authorOf(actor));
  }
}
