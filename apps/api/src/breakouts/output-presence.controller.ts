import { outputPresence, type OutputPresence, outputSpot, type OutputSpot } from '#contract/output';
import { Body, Controller, Delete, HttpCode, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { UuidPipe } from '../platform/http/address.pipe.js';
import { GroupAddress } from '../programme/addresses.js';
import { OutputPresenceService } from './output-presence.service.js';

/** Who has the form of a breakout group open now, a window at a time. */
@Controller('api/meetings/:slug/sessions/:session/groups/:group/output/presence/:window')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@ApiParam({ name: 'group', description: 'The group’s id' })
@ApiParam({ name: 'window', description: 'A random UUID, which the window chooses' })
@Permit('output.write')
export class OutputPresenceController {
  constructor(private readonly presence: OutputPresenceService) {}

  @Put()
  @ApiOperation({ summary: 'Notes that I have the form open, and where; without it for 45 seconds I am gone.' })
  @SerializeOptions({ schema: outputPresence })
  @ApiOkResponse({ standardSchema: outputPresence, isArray: true, description: 'Who else has it open' })
  note(
    @Param(GroupAddress) groupId: string,
    @Param('window', UuidPipe) windowId: string,
    @Body({ schema: outputSpot }) spot: OutputSpot,
    @CurrentActor() { id: accountId }: Actor,
  ): Promise<OutputPresence[]> {
    return this.presence.note({ groupId, accountId, windowId }, spot);
  }

  @Delete()
  @ApiOperation({ summary: 'Notes that I have closed the form.' })
  @HttpCode(204)
  async leave(
    @Param(GroupAddress) groupId: string,
    @Param('window', UuidPipe) windowId: string,
    @CurrentActor() { id: accountId }: Actor,
  ): Promise<void> {
    await this.presence.leave({ groupId, accountId, windowId });
  }
}
