import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import type { Representation } from '../platform/http/representation.js';
import { agendaQuery, type AgendaQuery, downloadQuery, type DownloadQuery } from './document-request.js';
import { DraftDocumentsService } from './draft-documents.service.js';

/** Documents of a draft, marked as such on every page and kept nowhere. */
@Controller('api/meetings/:slug/draft')
@Permit('draft.read')
export class DraftDocumentsController {
  constructor(private readonly documents: DraftDocumentsService) {}

  @Get('agenda.pdf')
  @ApiOperation({ summary: 'The agenda of the draft (PDF).' })
  agendaPdf(@Param('slug', SlugPipe) slug: string, @Query({ schema: agendaQuery }) query: AgendaQuery) {
    return this.documents.make(slug, 'agenda', 'pdf', query);
  }

  @Get('agenda.docx')
  @ApiOperation({ summary: 'The agenda of the draft (Word).' })
  agendaDocx(@Param('slug', SlugPipe) slug: string, @Query({ schema: agendaQuery }) query: AgendaQuery) {
    return this.documents.make(slug, 'agenda', 'docx', query);
  }

  @Get('session-objectives.pdf')
  @ApiOperation({ summary: 'The session objectives and discussion guide questions of the draft (PDF).' })
  sessionObjectivesPdf(@Param('slug', SlugPipe) slug: string, @Query({ schema: downloadQuery }) query: DownloadQuery) {
    return this.documents.make(slug, 'session-objectives', 'pdf', query);
  }

  @Get('session-objectives.docx')
  @ApiOperation({ summary: 'The session objectives and discussion guide questions of the draft (Word).' })
  sessionObjectivesDocx(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.make(slug, 'session-objectives', 'docx', query);
  }

  @Get('participation.pdf')
  @ApiOperation({ summary: 'Which mechanisms are invited and took part, of the draft (PDF).' })
  participationPdf(@Param('slug', SlugPipe) slug: string, @Query({ schema: downloadQuery }) query: DownloadQuery) {
    return this.documents.make(slug, 'participation', 'pdf', query);
  }

  @Get('participation.docx')
  @ApiOperation({ summary: 'Which mechanisms are invited and took part, of the draft (Word).' })
  participationDocx(@Param('slug', SlugPipe) slug: string, @Query({ schema: downloadQuery }) query: DownloadQuery) {
    return this.documents.make(slug, 'participation', 'docx', query);
  }
}
