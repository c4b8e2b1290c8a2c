import { deletedMeeting, type DeletedMeeting, ownMeeting, type OwnMeeting } from '#contract/own-meeting';
import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { OwnMeetingsService } from '../publishing/own-meetings.service.js';

@Controller('api/my-part')
@Permit('account.use')
export class OwnMeetingsController {
  constructor(private readonly meetings: OwnMeetingsService) {}

  @Get('meetings')
  @ApiOperation({ summary: 'The meetings whose drafts I may read.' })
  @SerializeOptions({ schema: ownMeeting })
  @ApiOkResponse({ standardSchema: ownMeeting, isArray: true })
  list(@CurrentActor() actor: Actor): Promise<OwnMeeting[]> {
    return this.meetings.list(actor);
  }

  @Get('deleted-meetings')
  @ApiOperation({ summary: 'The meetings that were deleted and that I can bring back.' })
  @SerializeOptions({ schema: deletedMeeting })
  @ApiOkResponse({ standardSchema: deletedMeeting, isArray: true })
  listDeleted(@CurrentActor() actor: Actor): Promise<DeletedMeeting[]> {
    return this.meetings.listDeleted(actor);
  }
}
