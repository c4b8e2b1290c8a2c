import { ownMeeting, type OwnMeeting } from '#contract/own-meeting';
import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { OwnMeetingsService } from '../publishing/own-meetings.service.js';

@Controller('api/my-part/meetings')
@Permit('account.use')
@SerializeOptions({ schema: ownMeeting })
export class OwnMeetingsController {
  constructor(private readonly meetings: OwnMeetingsService) {}

  @Get()
  @ApiOperation({ summary: 'The meetings whose drafts I may read.' })
  @ApiOkResponse({ standardSchema: ownMeeting, isArray: true })
  list(@CurrentActor() actor: Actor): Promise<OwnMeeting[]> {
    return this.meetings.list(actor);
  }
}
