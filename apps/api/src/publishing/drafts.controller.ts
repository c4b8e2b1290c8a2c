import { meetingSnapshot, type MeetingSnapshot } from '#contract/meeting-snapshot';
import {
  nextRelease,
  type NextRelease,
  type ReleaseRequest,
  releaseRequest,
  releaseView,
  type ReleaseView,
} from '#contract/release';
import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { DraftPreviewService } from './draft-preview.service.js';
import { NextReleaseService } from './next-release.service.js';
import { ReleaseDraftService } from './release-draft.service.js';
import { ReleaseVersionPipe } from './release-version.pipe.js';
import { ReleaseService } from './release.service.js';

/** Drafts on their way to a release. */
@Controller('api/meetings/:slug')
export class DraftsController {
  constructor(
    private readonly previews: DraftPreviewService,
    private readonly releases: ReleaseService,
    private readonly next: NextReleaseService,
    private readonly restoring: ReleaseDraftService,
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
    @Body({ schema: releaseRequest }) { note, ...masthead }: ReleaseRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReleaseView> {
    return { version: await this.releases.release(slug, note, authorOf(actor), masthead) };
  }

  @Get('draft/next-release')
  @ApiOperation({ summary: 'What the next release would be, its symbol being the next revision of the last one.' })
  @Permit('meeting.release')
  @SerializeOptions({ schema: nextRelease })
  @ApiOkResponse({ standardSchema: nextRelease })
  propose(@Param('slug', SlugPipe) slug: string): Promise<NextRelease> {
    return this.next.propose(slug);
  }

  @Post('releases/:version/restore')
  @ApiOperation({ summary: 'Makes the draft again what it was when the release was made.' })
  @HttpCode(204)
  @Permit('meeting.replace')
  async restore(
    @Param('slug', SlugPipe) slug: string,
    @Param('version', ReleaseVersionPipe) version: number,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.restoring.restore(slug, version, authorOf(actor));
  }
}
