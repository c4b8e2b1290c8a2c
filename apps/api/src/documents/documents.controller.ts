import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Public } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { immutable, inline, Representation, revalidate } from '../platform/http/representation.js';
import { agendaQuery, type AgendaQuery, downloadQuery, type DownloadQuery, mediaTypes } from './document-request.js';
import { DocumentsService, type IssuedDocumentFile } from './documents.service.js';

@Controller('meetings/:slug')
@Public()
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Get('agenda.pdf')
  @ApiOperation({ summary: 'The agenda (PDF).' })
  async agendaPdf(@Param('slug', SlugPipe) slug: string, @Query({ schema: agendaQuery }) query: AgendaQuery) {
    return representation(await this.documents.get(slug, 'agenda', 'pdf', query), query);
  }

  @Get('agenda.docx')
  @ApiOperation({ summary: 'The agenda (Word).' })
  async agendaDocx(@Param('slug', SlugPipe) slug: string, @Query({ schema: agendaQuery }) query: AgendaQuery) {
    return representation(await this.documents.get(slug, 'agenda', 'docx', query), query);
  }

  @Get('session-objectives.pdf')
  @ApiOperation({ summary: 'The session objectives and discussion guide questions (PDF).' })
  async sessionObjectivesPdf(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ) {
    return representation(await this.documents.get(slug, 'session-objectives', 'pdf', query), query);
  }

  @Get('session-objectives.docx')
  @ApiOperation({ summary: 'The session objectives and discussion guide questions (Word).' })
  async sessionObjectivesDocx(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ) {
    return representation(await this.documents.get(slug, 'session-objectives', 'docx', query), query);
  }

  @Get('participation.pdf')
  @ApiOperation({ summary: 'Which mechanisms were invited and took part (PDF).' })
  async participationPdf(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ) {
    return representation(await this.documents.get(slug, 'participation', 'pdf', query), query);
  }

  @Get('participation.docx')
  @ApiOperation({ summary: 'Which mechanisms were invited and took part (Word).' })
  async participationDocx(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ) {
    return representation(await this.documents.get(slug, 'participation', 'docx', query), query);
  }
}

/** A version's document never changes; without a version the address means the newest. */
function representation(file: IssuedDocumentFile, { version }: DownloadQuery): Representation {
  return new Representation(file.bytes, {
    'Content-Type': mediaTypes[file.format],
    ETag: `"${file.sha256}"`,
    'Cache-Control': version === undefined ? revalidate : immutable,
    'Content-Disposition': inline(file.fileName),
    'Content-Language': file.language,
  });
}
