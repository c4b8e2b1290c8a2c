import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Permit } from '../../platform/http/access.js';
import { IdentifierPipe, SlugPipe } from '../../platform/http/address.pipe.js';
import type { Representation } from '../../platform/http/representation.js';
import { type DownloadQuery, downloadQuery } from '../document-request.js';
import { SlidesService } from './slides.service.js';

/** What groups report to a plenary, for a room without a network. */
@Controller('api/meetings/:slug/sessions/:session/plenary')
export class SlidesController {
  constructor(private readonly slides: SlidesService) {}

  @Get('slides.pdf')
  @ApiOperation({ summary: 'What groups report to a session as slides, one an entry (PDF).' })
  @Permit('plenary.read')
  make(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.slides.make(slug, session, query);
  }
}
