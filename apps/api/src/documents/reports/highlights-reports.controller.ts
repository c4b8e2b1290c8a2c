import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { Permit } from '../../platform/http/access.js';
import type { Representation } from '../../platform/http/representation.js';
import { MeetingAddress } from '../../programme/addresses.js';
import { type DownloadQuery, downloadQuery } from '../document-request.js';
import { ReportDocuments } from './report-documents.service.js';

/** The highlights of a meeting as a document, for those who write them. */
@Controller('api/meetings/:slug/highlights')
@ApiParam({ name: 'slug' })
@Permit('highlights.read')
export class HighlightsReportsController {
  constructor(private readonly documents: ReportDocuments) {}

  @Get('draft/highlights.pdf')
  @ApiOperation({ summary: 'The highlights of a meeting as they would be issued now (PDF).' })
  draftPdf(
    @Param(MeetingAddress) meetingId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.draftOfHighlights(meetingId, { format: 'pdf', query });
  }

  @Get('draft/highlights.docx')
  @ApiOperation({ summary: 'The highlights of a meeting as they would be issued now (Word).' })
  draftDocx(
    @Param(MeetingAddress) meetingId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.draftOfHighlights(meetingId, { format: 'docx', query });
  }

  @Get('highlights.pdf')
  @ApiOperation({
    summary: 'The highlights of a meeting that were issued last, or the version that is asked for (PDF).',
  })
  issuedPdf(
    @Param(MeetingAddress) meetingId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.issuedOf(meetingId, { format: 'pdf', query });
  }

  @Get('highlights.docx')
  @ApiOperation({
    summary: 'The highlights of a meeting that were issued last, or the version that is asked for (Word).',
  })
  issuedDocx(
    @Param(MeetingAddress) meetingId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.issuedOf(meetingId, { format: 'docx', query });
  }
}
