import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../platform/http/access.js';
import type { Representation } from '../platform/http/representation.js';
import { DeskService } from './desk.service.js';

@ApiExcludeController()
@Controller('desk')
@Public()
export class DeskController {
  constructor(private readonly desk: DeskService) {}

  @Get()
  start(): Representation {
    return this.desk.page();
  }

  @Get('assets/:file')
  asset(@Param('file') file: string): Representation {
    return this.desk.asset(file);
  }

  /** Which screen an address means, the application knows; that of all meetings ends in a slash. */
  @Get('{*screen}')
  screen(): Representation {
    return this.desk.page();
  }
}
