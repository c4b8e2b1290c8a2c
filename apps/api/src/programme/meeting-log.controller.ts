import {
  type LogAccount,
  logAccount,
  meetingLogEntry,
  type MeetingLogEntry,
  meetingLogPage,
  type MeetingLogPage,
} from '#contract/log';
import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { MeetingAddress } from './addresses.js';
import { MeetingLogService } from './meeting-log.service.js';

@Controller('api/meetings/:slug/log')
@ApiParam({ name: 'slug' })
@Permit('log.read')
export class MeetingLogController {
  constructor(private readonly log: MeetingLogService) {}

  @Get()
  @ApiOperation({
    summary: 'What was done in the meeting, newest first; a page ends with the id that the next one takes as “before”.',
  })
  @SerializeOptions({ schema: meetingLogEntry })
  @ApiOkResponse({ standardSchema: meetingLogEntry, isArray: true })
  list(
    @Param(MeetingAddress) meetingId: string,
    @Query({ schema: meetingLogPage }) page: MeetingLogPage,
  ): Promise<MeetingLogEntry[]> {
    return this.log.list(meetingId, page);
  }

  @Get('accounts')
  @ApiOperation({ summary: 'Whoever has done something in the meeting.' })
  @SerializeOptions({ schema: logAccount })
  @ApiOkResponse({ standardSchema: logAccount, isArray: true })
  accounts(@Param(MeetingAddress) meetingId: string): Promise<LogAccount[]> {
    return this.log.accounts(meetingId);
  }
}
