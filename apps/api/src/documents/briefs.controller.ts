import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { IdentifierPipe, SlugPipe } from '../platform/http/address.pipe.js';
import type { Representation } from '../platform/http/representation.js';
import { BriefsService } from './briefs.service.js';
import { downloadQuery, type DownloadQuery } from './document-request.js';

/**
 * Moderators' briefs of drafts and of releases. Whoever has a part in the meeting may read them; the private notes are in the
 * copies of those alone who may read them by themselves.
 */
@Controller('api/meetings/:slug')
@Permit('draft.read')
export class BriefsController {
  constructor(private readonly briefs: BriefsService) {}

  @Get('draft/brief.pdf')
  @ApiOperation({ summary: 'The moderators’ brief of the draft (PDF).' })
  draftPdf(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
    @CurrentActor() reader: Actor,
  ): Promise<Representation> {
    return this.briefs.ofDraft({ slug, format: 'pdf', query, reader });
  }

  @Get('draft/sessions/:session/brief.pdf')
  @ApiOperation({ summary: 'The brief of one session of the draft (PDF).' })
  draftSessionPdf(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
    @CurrentActor() reader: Actor,
  ): Promise<Representation> {
    return this.briefs.ofDraft({ slug, session, format: 'pdf', query, reader });
  }

  @Get('draft/brief.docx')
  @ApiOperation({ summary: 'The moderators’ brief of the draft (Word).' })
  draftDocx(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
    @CurrentActor() reader: Actor,
  ): Promise<Representation> {
    return this.briefs.ofDraft({ slug, format: 'docx', query, reader });
  }

  @Get('draft/sessions/:session/brief.docx')
  @ApiOperation({ summary: 'The brief of one session of the draft (Word).' })
  draftSessionDocx(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
    @CurrentActor() reader: Actor,
  ): Promise<Representation> {
    return this.briefs.ofDraft({ slug, session, format: 'docx', query, reader });
  }

  @Get('brief.pdf')
  @ApiOperation({ summary: 'The moderators’ brief of a release (PDF).' })
  releasePdf(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
    @CurrentActor() reader: Actor,
  ): Promise<Representation> {
    return this.briefs.ofRelease({ slug, format: 'pdf', query, reader });
  }

  @Get('sessions/:session/brief.pdf')
  @ApiOperation({ summary: 'The brief of one session of a release (PDF).' })
  releaseSessionPdf(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
    @CurrentActor() reader: Actor,
  ): Promise<Representation> {
    return this.briefs.ofRelease({ slug, session, format: 'pdf', query, reader });
  }

  @Get('brief.docx')
  @ApiOperation({ summary: 'The moderators’ brief of a release (Word).' })
  releaseDocx(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
    @CurrentActor() reader: Actor,
  ): Promise<Representation> {
    return this.briefs.ofRelease({ slug, format: 'docx', query, reader });
  }

  @Get('sessions/:session/brief.docx')
  @ApiOperation({ summary: 'The brief of one session of a release (Word).' })
  releaseSessionDocx(
    @Param('slug', SlugPipe) slug: string,
    @Param('session', IdentifierPipe) session: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
    @CurrentActor() reader: Actor,
  ): Promise<Representation> {
    return this.briefs.ofRelease({ slug, session, format: 'docx', query, reader });
  }
}
