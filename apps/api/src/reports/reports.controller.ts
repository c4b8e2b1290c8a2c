import type { MastheadRequest } from '#contract/masthead';
import { reportEntry, type ReportEntry, reportIssued, type ReportIssued, reportRequest } from '#contract/report';
import { Body, Controller, Get, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { GroupAddress, MeetingAddress, SessionAddress } from '../programme/addresses.js';
import { ReportReader } from './report-reader.js';
import { ReportsService } from './reports.service.js';

/** Reports of groups, plenaries and meetings: which there are, and issuing them. Their documents are a room of their own. */
@Controller('api/meetings/:slug')
@ApiParam({ name: 'slug' })
export class ReportsController {
  constructor(
    private readonly reader: ReportReader,
    private readonly reports: ReportsService,
  ) {}

  @Get('reports')
  @ApiOperation({
    summary: 'The reports of a meeting’s groups and plenaries and its highlights, with what was issued of them.',
  })
  @Permit('report.list')
  @SerializeOptions({ schema: reportEntry })
  @ApiOkResponse({ standardSchema: reportEntry, isArray: true })
  list(@Param(MeetingAddress) meetingId: string): Promise<ReportEntry[]> {
    return this.reader.list(meetingId);
  }

  @Post('sessions/:session/groups/:group/output/reports')
  @ApiOperation({ summary: 'Issues the report of a group whose co-facilitators have cleared it.' })
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiParam({ name: 'group', description: 'The group’s id' })
  @Permit('report.issue')
  @SerializeOptions({ schema: reportIssued })
  @ApiCreatedResponse({ standardSchema: reportIssued })
  async issueGroup(
    @Param(GroupAddress) groupId: string,
    @Body({ schema: reportRequest }) asked: MastheadRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReportIssued> {
    return { version: await this.reports.issueGroup(groupId, asked, authorOf(actor)) };
  }

  @Post('sessions/:session/plenary/reports')
  @ApiOperation({ summary: 'Issues the report of a plenary that has decided on all its recommendations.' })
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @Permit('report.issue')
  @SerializeOptions({ schema: reportIssued })
  @ApiCreatedResponse({ standardSchema: reportIssued })
  async issuePlenary(
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: reportRequest }) asked: MastheadRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReportIssued> {
    return { version: await this.reports.issuePlenary(sessionId, asked, authorOf(actor)) };
  }

  @Post('highlights/reports')
  @ApiOperation({
    summary: 'Issues the highlights of a meeting whose adopted recommendations have entered the register.',
  })
  @Permit('report.issue')
  @SerializeOptions({ schema: reportIssued })
  @ApiCreatedResponse({ standardSchema: reportIssued })
  async issueHighlights(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: reportRequest }) asked: MastheadRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReportIssued> {
    return { version: await this.reports.issueHighlights(meetingId, asked, authorOf(actor)) };
  }
}
