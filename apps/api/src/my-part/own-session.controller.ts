import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { IdentifierPipe, SlugPipe, UuidPipe } from '../platform/http/address.pipe.js';
import type { Representation, SeeOther } from '../platform/http/representation.js';
import { SessionAddress } from '../programme/addresses.js';
import { GuideSuggestionsService } from '../programme/guide-suggestions.service.js';
import { formMinutes, formNote, formSuggestion, formVersion } from './form-fields.js';
import { sessionDeed } from './own-session.page.js';
import { doneIn, OwnSessionPages } from './own-session-pages.js';

const pageQuery = z.object({ done: sessionDeed.optional().catch(undefined) });
const noteForm = z.strictObject({ version: formVersion, text: formNote });
const itemForm = z.strictObject({
  version: formVersion,
  minutes: formMinutes,
  do: z.enum(['save', 'earlier', 'later'], { error: 'save, earlier or later' }),
});
const suggestionForm = z.strictObject({ text: formSuggestion });

/** A session for those who have a part in the meeting; whoever moderates it prepares it here, without scripts. */
@ApiExcludeController()
@Controller('my-part/meetings/:slug/sessions/:session')
export class OwnSessionController {
  constructor(
    private readonly pages: OwnSessionPages,
    private readonly suggestions: GuideSuggestionsService,
  ) {}

  @Get()
  @Permit('draft.read')
  show(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Param(SessionAddress) sessionId: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>,
  ): Promise<Representation> {
    return this.pages.show({ slug, session, sessionId }, actor, request, query);
  }

  @Post('note')
  @Permit('session-note.write')
  writeNote(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Param(SessionAddress) sessionId: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Body({ schema: noteForm }) note: z.infer<typeof noteForm>,
  ): Promise<Representation | SeeOther> {
    return this.pages.writeNote({ slug, session, sessionId }, actor, request, note);
  }

  @Post('items/:item')
  @Permit('running-order.write')
  changeItem(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Param(SessionAddress) sessionId: string,
    @Param('item', UuidPipe) item: string,
    @CurrentActor() actor: Actor,
    @Body({ schema: itemForm }) change: z.infer<typeof itemForm>,
  ): Promise<SeeOther> {
    return this.pages.changeItem({ slug, session, sessionId }, actor, { item, ...change });
  }

  @Post('suggestions')
  @Permit('guide-suggestion.write')
  async suggest(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Param(SessionAddress) sessionId: string,
    @CurrentActor() actor: Actor,
    @Body({ schema: suggestionForm }) { text }: z.infer<typeof suggestionForm>,
  ): Promise<SeeOther> {
    await this.suggestions.suggest(sessionId, text, authorOf(actor));
    return doneIn({ slug, session }, 'suggested');
  }
}
