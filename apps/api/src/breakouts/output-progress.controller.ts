import { outputProgress, type OutputProgress } from '#contract/output';
import { Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { GroupAddress, MeetingAddress } from '../programme/addresses.js';
import { ChasesService } from './chases.service.js';
import { OutputProgressReader } from './output-progress.reader.js';

/** How far the groups of a meeting are, for those who wait for them. */
@Controller('api/meetings/:slug')
@ApiParam({ name: 'slug' })
export class OutputProgressController {
  constructor(
    private readonly progress: OutputProgressReader,
    private readonly chases: ChasesService,
  ) {}

  @Get('outputs')
  @ApiOperation({ summary: 'How far each breakout group is with what it reports, in the order of the programme.' })
  @Permit('output.oversee')
  @SerializeOptions({ schema: outputProgress })
  @ApiOkResponse({ standardSchema: outputProgress, isArray: true })
  list(@Param(MeetingAddress) meetingId: string): Promise<OutputProgress[]> {
    return this.progress.list(meetingId);
  }

  @Post('sessions/:session/groups/:group/output/chases')
  @ApiOperation({ summary: 'Asks the group for its output, in its form and by mail.' })
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiParam({ name: 'group', description: 'The group’s id' })
  @HttpCode(204)
  @Permit('output.chase')
  async chase(@Param(GroupAddress) groupId: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.chases.chase(groupId, authorOf(actor));
  }
}
