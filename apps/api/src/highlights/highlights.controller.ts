import {
  highlightsEdited,
  type HighlightsEdited,
  highlightsEdits,
  type HighlightsEdits,
  highlightsView,
  type HighlightsView,
} from '#contract/highlights';
import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from '../programme/addresses.js';
import { HighlightsService } from './highlights.service.js';
import { HighlightsViews } from './highlights-views.service.js';

/** What is written of a meeting for its highlights, in blocks that follow the programme. */
@Controller('api/meetings/:slug/highlights')
@ApiParam({ name: 'slug' })
@UseInterceptors(VersionTag)
export class HighlightsController {
  constructor(
    private readonly highlights: HighlightsService,
    private readonly views: HighlightsViews,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'What the highlights of a meeting say, made from what its groups have handed in where nobody has written.',
  })
  @Permit('highlights.read')
  @SerializeOptions({ schema: highlightsView })
  @ApiOkResponse({ standardSchema: highlightsView })
  read(@Param(MeetingAddress) meetingId: string, @CurrentActor() actor: Actor): Promise<HighlightsView> {
    return this.views.get(meetingId, actor);
  }

  @Post('edits')
  @ApiOperation({
    summary:
      'Writes in the highlights, one edit after another; each field is changed over the version of it that was read.',
  })
  @HttpCode(200)
  @Permit('highlights.write')
  @SerializeOptions({ schema: highlightsEdited })
  @ApiOkResponse({ standardSchema: highlightsEdited })
  async edit(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: highlightsEdits }) { edits }: HighlightsEdits,
    @CurrentActor() actor: Actor,
  ): Promise<HighlightsEdited> {
    const outcomes = await this.highlights.edit(meetingId, edits, authorOf(actor));
    return { outcomes, highlights: await this.views.get(meetingId, actor) };
  }
}
