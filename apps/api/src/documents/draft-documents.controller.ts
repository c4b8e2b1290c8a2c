import { Controller, Get, Param, Query } from '@nestjs/common';
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
  agendaPdf(@Param('slug', SlugPipe) slug: string, @Query({ schema: agendaQuery }) query: AgendaQuery) {
    return this.documents.make(slug, 'agenda', 'pdf', query);
  }

  @Get('agenda.docx')
  agendaDocx(@Param('slug', SlugPipe) slug: string, @Query({ schema: agendaQuery }) query: AgendaQuery) {
    return this.documents.make(slug, 'agenda', 'docx', query);
  }

  @Get('session-objectives.pdf')
  sessionObjectivesPdf(@Param('slug', SlugPipe) slug: string, @Query({ schema: downloadQuery }) query: DownloadQuery) {
    return this.documents.make(slug, 'session-objectives', 'pdf', query);
  }

  @Get('session-objectives.docx')
  sessionObjectivesDocx(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.make(slug, 'session-objectives', 'docx', query);
  }
}
