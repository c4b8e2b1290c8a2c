import {
  newClearance,
  type NewClearance,
  outputEdited,
  type OutputEdited,
  outputEdits,
  type OutputEdits,
  outputReopening,
  type OutputReopening,
  outputView,
  type OutputView,
} from '#contract/output';
import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { GroupAddress } from '../programme/addresses.js';
import { OutputsService } from './outputs.service.js';
import { OutputViews } from './output-views.service.js';
import { SubmissionsService } from './submissions.service.js';

/** What a breakout group reports. Every change answers with the whole as it then is. */
@Controller('api/meetings/:slug/sessions/:session/groups/:group/output')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@ApiParam({ name: 'group', description: 'The group’s id' })
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: outputView })
export class OutputController {
  constructor(
    private readonly outputs: OutputsService,
    private readonly submissions: SubmissionsService,
    private readonly views: OutputViews,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The output of a breakout group, with what it is to answer and what it lacks.' })
  @Permit('output.read')
  @ApiOkResponse({ standardSchema: outputView })
  read(@Param(GroupAddress) groupId: string, @CurrentActor() actor: Actor): Promise<OutputView> {
    return this.views.get(groupId, actor);
  }

  @Post('edits')
  @ApiOperation({
    summary: 'Writes in an output, one edit after another; each field is changed over the version of it that was read.',
  })
  @HttpCode(200)
  @Permit('output.write')
  @SerializeOptions({ schema: outputEdited })
  @ApiOkResponse({ standardSchema: outputEdited })
  async edit(
    @Param(GroupAddress) groupId: string,
    @Body({ schema: outputEdits }) { edits }: OutputEdits,
    @CurrentActor() actor: Actor,
  ): Promise<OutputEdited> {
    const outcomes = await this.outputs.edit(groupId, edits, authorOf(actor));
    return { outcomes, output: await this.views.get(groupId, actor) };
  }

  @Post('submission')
  @ApiOperation({ summary: 'Hands the output in as it stands.' })
  @HttpCode(200)
  @Permit('output.submit')
  @ApiOkResponse({ standardSchema: outputView })
  async submit(@Param(GroupAddress) groupId: string, @CurrentActor() actor: Actor): Promise<OutputView> {
    await this.submissions.submit(groupId, authorOf(actor));
    return this.views.get(groupId, actor);
  }

  @Post('clearances')
  @ApiOperation({ summary: 'Notes that a co-facilitator stands by what was handed in.' })
  @HttpCode(200)
  @Permit('output.clear')
  @ApiOkResponse({ standardSchema: outputView })
  async clear(
    @Param(GroupAddress) groupId: string,
    @Body({ schema: newClearance }) clearance: NewClearance,
    @CurrentActor() actor: Actor,
  ): Promise<OutputView> {
    await this.submissions.clear(groupId, clearance, actor);
    return this.views.get(groupId, actor);
  }

  @Post('reopening')
  @ApiOperation({ summary: 'Lets the output be written in again; what was handed in stays on the record.' })
  @HttpCode(200)
  @Permit('output.reopen')
  @ApiOkResponse({ standardSchema: outputView })
  async reopen(
    @Param(GroupAddress) groupId: string,
    @Body({ schema: outputReopening }) { reason }: OutputReopening,
    @CurrentActor() actor: Actor,
  ): Promise<OutputView> {
    await this.submissions.reopen(groupId, reason, authorOf(actor));
    return this.views.get(groupId, actor);
  }
}
