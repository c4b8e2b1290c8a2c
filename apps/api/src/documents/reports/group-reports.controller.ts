import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { Permit } from '../../platform/http/access.js';
import type { Representation } from '../../platform/http/representation.js';
import { GroupAddress } from '../../programme/addresses.js';
import { type DownloadQuery, downloadQuery } from '../document-request.js';
import { ReportDocuments } from './report-documents.service.js';

/** What a group reports as a document, for those who may read its output. */
@Controller('api/meetings/:slug/sessions/:session/groups/:group/output')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@ApiParam({ name: 'group', description: 'The group’s id' })
@Permit('output.read')
export class GroupReportsController {
  constructor(private readonly documents: ReportDocuments) {}

  @Get('draft/report.pdf')
  @ApiOperation({ summary: 'The report of a group as it would be issued now (PDF).' })
  draftPdf(
    @Param(GroupAddress) groupId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.draftOfGroup(groupId, { format: 'pdf', query });
  }

  @Get('draft/report.docx')
  @ApiOperation({ summary: 'The report of a group as it would be issued now (Word).' })
  draftDocx(
    @Param(GroupAddress) groupId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.draftOfGroup(groupId, { format: 'docx', query });
  }

  @Get('report.pdf')
  @ApiOperation({ summary: 'The report of a group that was issued last, or the version that is asked for (PDF).' })
  issuedPdf(
    @Param(GroupAddress) groupId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.issuedOf(groupId, { format: 'pdf', query });
  }

  @Get('report.docx')
  @ApiOperation({ summary: 'The report of a group that was issued last, or the version that is asked for (Word).' })
  issuedDocx(
    @Param(GroupAddress) groupId: string,
    @Query({ schema: downloadQuery }) query: DownloadQuery,
  ): Promise<Representation> {
    return this.documents.issuedOf(groupId, { format: 'docx', query });
  }
}
