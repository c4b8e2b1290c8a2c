import { presencePlace, type PresencePlace, presenceView, type PresenceView } from '#contract/presence';
import { Body, Controller, Delete, HttpCode, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { UuidPipe } from '../../platform/http/address.pipe.js';
import { MeetingAddress } from '../addresses.js';
import { PresenceService } from './presence.service.js';

/** Who has the desk of a meeting open now, a window at a time. */
@Controller('api/meetings/:slug/presence/:window')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'window', description: 'A random UUID, which the window chooses' })
@Permit('presence.share')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Put()
  @ApiOperation({ summary: 'Notes that I have the meeting open, and where; without it for 45 seconds I am gone.' })
  @SerializeOptions({ schema: presenceView })
  @ApiOkResponse({ standardSchema: presenceView, isArray: true, description: 'Who else has it open' })
  note(
    @Param(MeetingAddress) meetingId: string,
    @Param('window', UuidPipe) windowId: string,
    @Body({ schema: presencePlace }) place: PresencePlace,
    @CurrentActor() { id: accountId }: Actor,
  ): Promise<PresenceView[]> {
    return this.presence.note({ meetingId, accountId, windowId }, place);
  }

  @Delete()
  @ApiOperation({ summary: 'Notes that I have closed the meeting.' })
  @HttpCode(204)
  async leave(
    @Param(MeetingAddress) meetingId: string,
    @Param('window', UuidPipe) windowId: string,
    @CurrentActor() { id: accountId }: Actor,
  ): Promise<void> {
    await this.presence.leave({ meetingId, accountId, windowId });
  }
}
