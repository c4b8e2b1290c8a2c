import {
  consolidationEdited,
  type ConsolidationEdited,
  consolidationEdits,
  type ConsolidationEdits,
  consolidationView,
  type ConsolidationView,
} from '#contract/consolidation';
import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { SessionAddress } from '../../programme/addresses.js';
import { ConsolidationViews } from './consolidation-views.service.js';
import { ConsolidationsService } from './consolidations.service.js';

/** What a plenary makes of what its groups recommend. */
@Controller('api/meetings/:slug/sessions/:session/plenary/consolidation')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
export class ConsolidationController {
  constructor(
    private readonly consolidations: ConsolidationsService,
    private readonly views: ConsolidationViews,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'What groups recommend side by side, what may say the same, and what the plenary makes of it.',
  })
  @Permit('plenary.read')
  @SerializeOptions({ schema: consolidationView })
  @ApiOkResponse({ standardSchema: consolidationView })
  read(@Param(SessionAddress) sessionId: string, @CurrentActor() actor: Actor): Promise<ConsolidationView> {
    return this.views.get(sessionId, actor);
  }

  @Post('edits')
  @ApiOperation({
    summary: 'Puts recommendations together, words, orders, adopts and notes them, one edit after another.',
  })
  @HttpCode(200)
  @Permit('plenary.consolidate')
  @SerializeOptions({ schema: consolidationEdited })
  @ApiOkResponse({ standardSchema: consolidationEdited })
  async edit(
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: consolidationEdits }) { edits }: ConsolidationEdits,
    @CurrentActor() actor: Actor,
  ): Promise<ConsolidationEdited> {
    const outcomes = await this.consolidations.edit(sessionId, edits, authorOf(actor));
    return { outcomes, consolidation: await this.views.get(sessionId, actor) };
  }
}
