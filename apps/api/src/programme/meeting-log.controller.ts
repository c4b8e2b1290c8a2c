import { logEntry, type LogEntry, logPage, type LogPage } from '#contract/log';
import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { LogService } from '../accounts/log.service.js';
import { MeetingAddress } from './addresses.js';

@Controller('api/meetings/:slug/log')
@ApiParam({ name: 'slug' })
@Permit('log.read')
@SerializeOptions({ schema: logEntry })
export class MeetingLogController {
  constructor(private readonly log: LogService) {}

  @Get()
  @ApiOperation({
    summary: 'What was done in the meeting, newest first; a page ends with the id that the next one takes as “before”.',
  })
  @ApiOkResponse({ standardSchema: logEntry, isArray: true })
  list(@Param(MeetingAddress) meetingId: string, @Query({ schema: logPage }) page: LogPage): Promise<LogEntry[]> {
    return this.log.list(meetingId, page);
  }
}
