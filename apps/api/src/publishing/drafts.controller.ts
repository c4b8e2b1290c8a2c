import { meetingSnapshot, type MeetingSnapshot } from '#contract/meeting-snapshot';
import { type ReleaseRequest, releaseRequest, releaseView, type ReleaseView } from '#contract/release';
import { Body, Controller, Get, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { DraftPreviewService } from './draft-preview.service.js';
import { ReleaseService } from './release.service.js';

/** Drafts on their way to a release. */
@Controller('api/meetings/:slug')
export class DraftsController {
  constructor(
    private readonly previews: DraftPreviewService,
    private readonly releases: ReleaseService,
  ) {}

  @Get('draft')
  @ApiOperation({ summary: 'The draft as a release would show it, with version 0.' })
  @Permit('draft.read')
  @ApiOkResponse({ standardSchema: meetingSnapshot })
  preview(@Param('slug', SlugPipe) slug: string): Promise<MeetingSnapshot> {
    return this.previews.get(slug);
  }

  @Post('releases')
  @ApiOperation({ summary: 'Freezes the draft and shows it to the public.' })
  @Permit('meeting.release')
  @SerializeOptions({ schema: releaseView })
  @ApiCreatedResponse({ standardSchema: releaseView })
  async release(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: releaseRequest }) { note }: ReleaseRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReleaseView> {
    return { version: await this.releases.release(slug, note, authorOf(actor)) };
  }
}
