import {
  findingSettings,
  type FindingSettings,
  findingSettingsView,
  type FindingSettingsView,
} from '#contract/finding';
import { Body, Controller, Get, Param, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from '../addresses.js';
import { FindingSettingsService } from './finding-settings.service.js';

/** What the rules of findings go by in a meeting. */
@Controller('api/meetings/:slug/finding-settings')
@ApiParam({ name: 'slug' })
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: findingSettingsView })
export class FindingSettingsController {
  constructor(private readonly settings: FindingSettingsService) {}

  @Get()
  @ApiOperation({
    summary: 'What findings are measured by; what is usual, with version 0, where nobody has said otherwise.',
  })
  @Permit('findings.read')
  @ApiOkResponse({ standardSchema: findingSettingsView })
  read(@Param(MeetingAddress) meetingId: string): Promise<FindingSettingsView> {
    return this.settings.get(meetingId);
  }

  @Put()
  @ApiOperation({ summary: 'Sets what findings are measured by.' })
  @Permit('findings.manage')
  @ApiOkResponse({ standardSchema: findingSettingsView })
  set(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: findingSettings }) settings: FindingSettings,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<FindingSettingsView> {
    return this.settings.set(meetingId, settings, version, authorOf(actor));
  }
}
