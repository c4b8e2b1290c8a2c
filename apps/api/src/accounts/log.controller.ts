import { logEntry, type LogEntry, logPage, type LogPage } from '#contract/log';
import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permit } from '../platform/http/access.js';
import { LogService } from './log.service.js';

/** The log of the installation: accounts, sign-ins, refused accesses. Each meeting has a log of its own. */
@Controller('api/log')
@Permit('installation-log.read')
@SerializeOptions({ schema: logEntry })
export class LogController {
  constructor(private readonly log: LogService) {}

  @Get()
  @ApiOperation({
    summary:
      'What was done in the installation, newest first; a page ends with the id that the next one takes as “before”.',
  })
  @ApiOkResponse({ standardSchema: logEntry, isArray: true })
  list(@Query({ schema: logPage }) page: LogPage): Promise<LogEntry[]> {
    return this.log.list(null, page);
  }
}
