import { type MechanismMeeting, mechanismMeeting } from '#contract/mechanism-meeting';
import { Controller, Get, Header, Param, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { MechanismAddress } from '../mechanisms/mechanism-address.js';
import { Public } from '../platform/http/access.js';
import { revalidate } from '../platform/http/representation.js';
import { MechanismMeetingsService } from './mechanism-meetings.service.js';

/** What releases say of a mechanism. */
@Controller('api/mechanisms/:mechanism/meetings')
@Public()
export class MechanismMeetingsController {
  constructor(private readonly meetings: MechanismMeetingsService) {}

  @Get()
  @ApiOperation({ summary: 'The released meetings in which a mechanism has a part, and who comes for it.' })
  @Header('Cache-Control', revalidate)
  @SerializeOptions({ schema: mechanismMeeting })
  @ApiOkResponse({ standardSchema: mechanismMeeting, isArray: true })
  list(@Param('mechanism', MechanismAddress) id: string): Promise<MechanismMeeting[]> {
    return this.meetings.list(id);
  }
}
