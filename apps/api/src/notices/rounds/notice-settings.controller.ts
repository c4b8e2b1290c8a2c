import { noticeSettings, type NoticeSettings, noticeSettingsView, type NoticeSettingsView } from '#contract/notice';
import { Body, Controller, Get, Param, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from '../../programme/addresses.js';
import { NoticeSettingsService } from './notice-settings.service.js';

/** When the notices of a meeting go. */
@Controller('api/meetings/:slug/notices/settings')
@ApiParam({ name: 'slug' })
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: noticeSettingsView })
export class NoticeSettingsController {
  constructor(private readonly settings: NoticeSettingsService) {}

  @Get()
  @ApiOperation({
    summary: 'When notices go; what is usual, with version 0, where nobody has said otherwise.',
  })
  @Permit('notice.read')
  @ApiOkResponse({ standardSchema: noticeSettingsView })
  read(@Param(MeetingAddress) meetingId: string): Promise<NoticeSettingsView> {
    return this.settings.get(meetingId);
  }

  @Put()
  @ApiOperation({ summary: 'Sets when notices go, also those that wait.' })
  @Permit('notice.manage')
  @ApiOkResponse({ standardSchema: noticeSettingsView })
  set(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: noticeSettings }) settings: NoticeSettings,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeSettingsView> {
    return this.settings.set(meetingId, settings, version, authorOf(actor));
  }
}
