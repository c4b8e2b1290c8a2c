import { meetingSummary } from '#contract/meeting-list';
import { meetingSnapshot } from '#contract/meeting-snapshot';
import { releaseSummary } from '#contract/release';
import { releaseVersion } from '#contract/release-version';
import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { Representation, revalidate } from '../platform/http/representation.js';
import { meetingListOf } from './meeting-list.js';
import { releaseListOf } from './release-list.js';
import { type PublishedRelease, ReleaseReader } from './release-reader.js';

const versionQuery = z.object({ version: releaseVersion.optional() });

@Controller('api/meetings')
@Public()
export class PublishingController {
  constructor(private readonly releases: ReleaseReader) {}

  @Get()
  @ApiOperation({ summary: 'Every released meeting, the latest first.' })
  @SerializeOptions({ schema: meetingSummary })
  @ApiOkResponse({ standardSchema: meetingSummary, isArray: true })
  async list() {
    return meetingListOf(await this.releases.listNewest());
  }

  @Get(':slug')
  @ApiOperation({ summary: 'The newest release of a meeting, or the one that is asked for, as it was frozen.' })
  @ApiOkResponse({ standardSchema: meetingSnapshot })
  async get(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: versionQuery }) { version }: z.infer<typeof versionQuery>,
  ) {
    return representation(await this.releases.get(slug, version));
  }

  @Get(':slug/releases')
  @ApiOperation({ summary: 'Every release of a meeting, the newest first.' })
  @SerializeOptions({ schema: releaseSummary })
  @ApiOkResponse({ standardSchema: releaseSummary, isArray: true })
  async history(@Param('slug', SlugPipe) slug: string) {
    return releaseListOf(await this.releases.getHistory(slug));
  }
}

/** The snapshot as it was frozen: it is sent as it is, so that its hash can be checked. */
function representation({ json, sha256, snapshot }: PublishedRelease): Representation {
  return new Representation(json, {
    'Content-Type': 'application/json; charset=utf-8',
    ETag: `W/"${sha256}"`,
    'Cache-Control': revalidate,
    'Content-Language': snapshot.meeting.language,
  });
}
