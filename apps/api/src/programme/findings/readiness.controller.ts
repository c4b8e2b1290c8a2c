import { readiness, type Readiness } from '#contract/readiness';
import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permit } from '../../platform/http/access.js';
import { SlugPipe } from '../../platform/http/address.pipe.js';
import { sentenceQuery, type SentenceQuery } from './finding-request.js';
import { ReadinessService } from './readiness.service.js';

/** What is missing before the release and before the meeting, and who can supply it. */
@Controller('api/meetings/:slug/readiness')
@Permit('findings.read')
export class ReadinessController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get()
  @ApiOperation({ summary: 'What is missing before the release and before the day, and who can supply it.' })
  @SerializeOptions({ schema: readiness })
  @ApiOkResponse({ standardSchema: readiness })
  get(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: sentenceQuery }) { lang }: SentenceQuery,
  ): Promise<Readiness> {
    return this.readiness.get(slug, lang);
  }
}
