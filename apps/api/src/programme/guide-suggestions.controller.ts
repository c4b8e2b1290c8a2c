import {
  guideSuggestion,
  type GuideSuggestionText,
  guideSuggestionView,
  type GuideSuggestionView,
  meetingSuggestionView,
  type MeetingSuggestionView,
  suggestionDecision,
  type SuggestionDecision,
} from '#contract/session-work';
import { Body, Controller, Get, Param, Post, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { MeetingAddress, SessionAddress, SuggestionAddress } from './addresses.js';
import { GuideSuggestionsService } from './guide-suggestions.service.js';
import { SessionWorkViews } from './session-work-views.js';

/** What moderators would have the guides of their sessions say. */
@Controller('api/meetings/:slug')
@ApiParam({ name: 'slug' })
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: guideSuggestionView })
export class GuideSuggestionsController {
  constructor(
    private readonly suggestions: GuideSuggestionsService,
    private readonly views: SessionWorkViews,
  ) {}

  @Get('sessions/:session/suggestions')
  @ApiOperation({ summary: 'What moderators suggest for the guide of the session, oldest first.' })
  @Permit('guide-suggestion.read')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiOkResponse({ standardSchema: guideSuggestionView, isArray: true })
  async list(@Param(SessionAddress) sessionId: string): Promise<GuideSuggestionView[]> {
    return this.views.suggestions(await this.suggestions.listOfSession(sessionId));
  }

  @Post('sessions/:session/suggestions')
  @ApiOperation({ summary: 'Suggests a change to the guide of the session.' })
  @Permit('guide-suggestion.write')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiCreatedResponse({ standardSchema: guideSuggestionView })
  async suggest(
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: guideSuggestion }) { text }: GuideSuggestionText,
    @CurrentActor() actor: Actor,
  ): Promise<GuideSuggestionView> {
    return this.views.suggestion(await this.suggestions.suggest(sessionId, text, authorOf(actor)));
  }

  @Get('suggestions')
  @ApiOperation({ summary: 'What moderators suggest for the guides of all sessions, oldest first.' })
  @Permit('guide-suggestion.read')
  @SerializeOptions({ schema: meetingSuggestionView })
  @ApiOkResponse({ standardSchema: meetingSuggestionView, isArray: true })
  async listOfMeeting(@Param(MeetingAddress) meetingId: string): Promise<MeetingSuggestionView[]> {
    return this.views.meetingSuggestions(await this.suggestions.listOfMeeting(meetingId));
  }

  @Put('suggestions/:suggestion')
  @ApiOperation({ summary: 'Takes a suggestion up, sets it aside, or opens it again.' })
  @Permit('guide-suggestion.resolve')
  @ApiParam({ name: 'suggestion' })
  @ApiOkResponse({ standardSchema: guideSuggestionView })
  async resolve(
    @Param(SuggestionAddress) suggestionId: string,
    @Body({ schema: suggestionDecision }) { resolution }: SuggestionDecision,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<GuideSuggestionView> {
    const { after } = await this.suggestions.resolve(suggestionId, resolution, version, authorOf(actor));
    return this.views.suggestion(after);
  }
}
