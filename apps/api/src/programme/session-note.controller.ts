import { sessionNote, type SessionNoteText, sessionNoteView, type SessionNoteView } from '#contract/session-work';
import { Body, Controller, Get, Param, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { SessionAddress } from './addresses.js';
import { SessionNotesService } from './session-notes.service.js';
import { SessionWorkViews } from './session-work-views.js';

/** The private notes of those who moderate a session. */
@Controller('api/meetings/:slug/sessions/:session/note')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: sessionNoteView })
export class SessionNoteController {
  constructor(
    private readonly notes: SessionNotesService,
    private readonly views: SessionWorkViews,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The private notes of a session: empty, with version 0, where nobody has written anything yet.',
  })
  @Permit('session-note.read')
  @ApiOkResponse({ standardSchema: sessionNoteView })
  async read(@Param(SessionAddress) sessionId: string): Promise<SessionNoteView> {
    return this.views.note(await this.notes.find(sessionId));
  }

  @Put()
  @ApiOperation({ summary: 'Replaces the private notes of a session.' })
  @Permit('session-note.write')
  @ApiOkResponse({ standardSchema: sessionNoteView })
  async write(
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: sessionNote }) { text }: SessionNoteText,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<SessionNoteView> {
    const { after } = await this.notes.write(sessionId, text, version, authorOf(actor));
    return this.views.note(after);
  }
}
