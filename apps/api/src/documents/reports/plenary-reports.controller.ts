import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { Permit } from '../../platform/http/access.js';
import type { Representation } from '../../platform/http/representation.js';
import { SessionAddress } from '../../programme/addresses.js';
import { type DownloadQuery, downloadQuery } from '../document-request.js';
import { ReportDocuments } from './report-documents.service.js';

/** What a plenary has made of what its groups report, as a document, for those who may read that. */
@Controller('api/meetings/:slug/sessions/:session/plenary')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@Permit('plenary.read')
export class PlenaryReportsController {
  constructor(private readonly documents: ReportDocuments) {}

  @Get('draft/report.pdf')
  @ApiOperation({ summary: 'The report of a plenary as it would be issued now (PDF).' })
  draftPdf(
    @Param(SessionAddress) sessionId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.draftOfPlenary(sessionId, { format: 'pdf', query });
  }

  @Get('draft/report.docx')
  @ApiOperation({ summary: 'The report of a plenary as it would be issued now (Word).' })
  draftDocx(
    @Param(SessionAddress) sessionId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.draftOfPlenary(sessionId, { format: 'docx', query });
  }

  @Get('report.pdf')
  @ApiOperation({ summary: 'The report of a plenary that was issued last, or the version that is asked for (PDF).' })
  issuedPdf(
    @Param(SessionAddress) sessionId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.issuedOf(sessionId, { format: 'pdf', query });
  }

  @Get('report.docx')
  @ApiOperation({ summary: 'The report of a plenary that was issued last, or the version that is asked for (Word).' })
  issuedDocx(
    @Param(SessionAddress) sessionId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.issuedOf(sessionId, { format: 'docx', query });
  }
}
