import {
  type DigestPreview,
  digestPreview,
  type NoticeRoundChange,
  noticeRoundChange,
  type NoticeRoundDrop,
  noticeRoundDrop,
  type NoticesSent,
  noticesSent,
  type WaitingNotices,
  waitingNotices,
} from '#contract/notice';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { SlugPipe } from '../../platform/http/address.pipe.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { NoticeRoundsService } from './notice-rounds.service.js';

/** What the releases of a meeting have people told. */
@Controller('api/meetings/:slug/notices')
export class NoticesController {
  constructor(private readonly rounds: NoticeRoundsService) {}

  @Get()
  @ApiOperation({ summary: 'What waits to be told, with every mail as it would go now.' })
  @Permit('notice.read')
  @UseInterceptors(VersionTag)
  @SerializeOptions({ schema: waitingNotices })
  @ApiOkResponse({ standardSchema: waitingNotices })
  read(@Param('slug', SlugPipe) slug: string): Promise<WaitingNotices> {
    return this.rounds.read(slug);
  }

  @Get('preview')
  @ApiOperation({ summary: 'The mails that a release of the draft would have sent.' })
  @Permit('notice.read')
  @SerializeOptions({ schema: digestPreview })
  @ApiOkResponse({ standardSchema: digestPreview, isArray: true })
  preview(@Param('slug', SlugPipe) slug: string): Promise<DigestPreview[]> {
    return this.rounds.preview(slug);
  }

  @Patch()
  @ApiOperation({ summary: 'Says whom it reaches: those whose part has changed, or everybody with a part.' })
  @Permit('notice.manage')
  @UseInterceptors(VersionTag)
  @SerializeOptions({ schema: waitingNotices })
  @ApiOkResponse({ standardSchema: waitingNotices })
  setAudience(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: noticeRoundChange }) change: NoticeRoundChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<WaitingNotices> {
    return this.rounds.setAudience(slug, change, version, authorOf(actor));
  }

  @Post('send')
  @ApiOperation({ summary: 'Has it told now.' })
  @Permit('notice.manage')
  @HttpCode(202)
  @SerializeOptions({ schema: noticesSent })
  @ApiOkResponse({ standardSchema: noticesSent })
  send(
    @Param('slug', SlugPipe) slug: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<NoticesSent> {
    return this.rounds.send(slug, version, authorOf(actor));
  }

  @Post('drop')
  @ApiOperation({ summary: 'Leaves it untold. Those who are no longer expected are told that all the same.' })
  @Permit('notice.manage')
  @HttpCode(202)
  @SerializeOptions({ schema: noticesSent })
  @ApiOkResponse({ standardSchema: noticesSent })
  drop(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: noticeRoundDrop }) { reason }: NoticeRoundDrop,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<NoticesSent> {
    return this.rounds.drop(slug, reason, version, authorOf(actor));
  }
}
