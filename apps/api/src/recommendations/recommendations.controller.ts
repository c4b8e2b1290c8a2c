import {
  meetingRegister,
  type MeetingRegister,
  newRecommendation,
  type NewRecommendation,
  recommendationChange,
  type RecommendationChange,
  recommendationsEntered,
  type RecommendationsEntered,
  recommendationsPublication,
  type RecommendationsPublication,
  recommendationView,
  type RecommendationView,
} from '#contract/recommendation';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from '../programme/addresses.js';
import { RecommendationAddress } from './recommendation-address.js';
import { RecommendationEntries } from './recommendation-entries.service.js';
import { RecommendationsService } from './recommendations.service.js';
import { RegisterViews } from './register-views.service.js';

/** The register of a meeting: what it has recommended, and what comes of it. */
@Controller('api/meetings/:slug/recommendations')
@ApiParam({ name: 'slug' })
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: recommendationView })
export class RecommendationsController {
  constructor(
    private readonly entries: RecommendationEntries,
    private readonly recommendations: RecommendationsService,
    private readonly views: RegisterViews,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The register of the meeting, by numbers, and how many adopted ones are not in it yet.' })
  @Permit('recommendation.read')
  @SerializeOptions({ schema: meetingRegister })
  @ApiOkResponse({ standardSchema: meetingRegister })
  list(
    @Param(MeetingAddress) meetingId: string,
    @Param('slug', SlugPipe) slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingRegister> {
    return this.views.ofMeeting(meetingId, slug, actor);
  }

  @Post('entry')
  @ApiOperation({
    summary: 'Enters all that the plenaries of the meeting have adopted and that is not in the register.',
  })
  @HttpCode(200)
  @Permit('recommendation.edit')
  @SerializeOptions({ schema: recommendationsEntered })
  @ApiOkResponse({ standardSchema: recommendationsEntered })
  async enter(@Param(MeetingAddress) meetingId: string, @CurrentActor() actor: Actor): Promise<RecommendationsEntered> {
    return { numbers: await this.entries.enter(meetingId, authorOf(actor)) };
  }

  @Post('publication')
  @ApiOperation({ summary: 'Makes all recommendations of the meeting public, or none.' })
  @HttpCode(200)
  @Permit('recommendation.edit')
  @SerializeOptions({ schema: meetingRegister })
  @ApiOkResponse({ standardSchema: meetingRegister })
  async publish(
    @Param(MeetingAddress) meetingId: string,
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: recommendationsPublication }) { isPublic }: RecommendationsPublication,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingRegister> {
    await this.recommendations.publish(meetingId, isPublic, authorOf(actor));
    return this.views.ofMeeting(meetingId, slug, actor);
  }

  @Post()
  @ApiOperation({ summary: 'Enters a recommendation that no plenary here has adopted, such as of an earlier meeting.' })
  @Permit('recommendation.edit')
  @ApiCreatedResponse({ standardSchema: recommendationView })
  async add(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newRecommendation }) recommendation: NewRecommendation,
    @CurrentActor() actor: Actor,
  ): Promise<RecommendationView> {
    return this.views.get(await this.entries.add(meetingId, recommendation, authorOf(actor)), actor);
  }

  @Get(':number')
  @ApiOperation({ summary: 'A recommendation, and how its status was set.' })
  @ApiParam({ name: 'number' })
  @Permit('recommendation.read')
  @ApiOkResponse({ standardSchema: recommendationView })
  read(@Param(RecommendationAddress) id: string, @CurrentActor() actor: Actor): Promise<RecommendationView> {
    return this.views.get(id, actor);
  }

  @Patch(':number')
  @ApiOperation({ summary: 'Sets owners, themes, levels, status and evidence; words of those entered by hand alone.' })
  @ApiParam({ name: 'number' })
  @Permit('recommendation.edit')
  @ApiOkResponse({ standardSchema: recommendationView })
  async change(
    @Param(RecommendationAddress) id: string,
    @IfMatch() version: number,
    @Body({ schema: recommendationChange }) change: RecommendationChange,
    @CurrentActor() actor: Actor,
  ): Promise<RecommendationView> {
    await this.recommendations.change(id, change, version, actor);
    return this.views.get(id, actor);
  }

  @Post(':number/renewal')
  @ApiOperation({ summary: 'Takes over the words in which the plenary has adopted a recommendation by now.' })
  @ApiParam({ name: 'number' })
  @HttpCode(200)
  @Permit('recommendation.edit')
  @ApiOkResponse({ standardSchema: recommendationView })
  async renew(
    @Param(RecommendationAddress) id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<RecommendationView> {
    await this.recommendations.renew(id, version, actor);
    return this.views.get(id, actor);
  }
}
