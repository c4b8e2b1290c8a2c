import { Controller, Get, Headers, Param, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiProduces } from '@nestjs/swagger';
import type { Request } from 'express';
import { type Actor, CurrentActor } from '../../accounts/actor.js';
import { SignInPassport } from '../../accounts/sign-in/passport.js';
import { Permit } from '../../platform/http/access.js';
import { SlugPipe } from '../../platform/http/address.pipe.js';
import type { EventStream } from '../../platform/http/event-stream.js';
import { MeetingAddress } from '../addresses.js';
import { MeetingEventsService } from './meeting-events.service.js';

@Controller('api/meetings/:slug/events')
export class MeetingEventsController {
  constructor(
    private readonly events: MeetingEventsService,
    private readonly passport: SignInPassport,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'What happens in the meeting, as it happens: server-sent events that say what to read again, until the right to read ends.',
  })
  @Permit('draft.read')
  @ApiParam({ name: 'slug' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Replays what has happened since' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Server-sent events', schema: { type: 'string' } })
  follow(
    @Param(MeetingAddress) id: string,
    @Param('slug', SlugPipe) slug: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
  ): EventStream {
    const findStanding = () => this.passport.findStanding(request);
    const onlooker = { accountId: actor.id, signIn: request.sessionID, findStanding, lastEventId };
    return this.events.open({ id, slug }, onlooker);
  }
}
