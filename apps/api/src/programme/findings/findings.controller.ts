import {
  findingList,
  type FindingList,
  findingView,
  type FindingView,
  settingAside,
  type SettingAside,
} from '#contract/finding';
import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { SlugPipe } from '../../platform/http/address.pipe.js';
import { FindingKeyPipe, sentenceQuery, type SentenceQuery } from './finding-request.js';
import { FindingsService } from './findings.service.js';

/** What in a draft cannot be, wants to be looked at or is worth knowing. */
@Controller('api/meetings/:slug/findings')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  @Get()
  @ApiOperation({ summary: 'The gravest first; what was set aside is marked.' })
  @Permit('findings.read')
  @SerializeOptions({ schema: findingList })
  @ApiOkResponse({ standardSchema: findingList })
  list(
    @Param('slug', SlugPipe) slug: string,
    @Query({ schema: sentenceQuery }) { lang }: SentenceQuery,
  ): Promise<FindingList> {
    return this.findings.list(slug, lang);
  }

  @Put(':key/set-aside')
  @ApiOperation({ summary: 'Notes why a finding is left as it is.' })
  @Permit('findings.manage')
  @SerializeOptions({ schema: findingView })
  @ApiOkResponse({ standardSchema: findingView })
  setAside(
    @Param('slug', SlugPipe) slug: string,
    @Param('key', FindingKeyPipe) key: string,
    @Body({ schema: settingAside }) { reason }: SettingAside,
    @Query({ schema: sentenceQuery }) { lang }: SentenceQuery,
    @CurrentActor() actor: Actor,
  ): Promise<FindingView> {
    return this.findings.setAside(slug, key, reason, authorOf(actor), lang);
  }

  @Delete(':key/set-aside')
  @ApiOperation({ summary: 'Opens it again.' })
  @HttpCode(204)
  @Permit('findings.manage')
  async reopen(
    @Param('slug', SlugPipe) slug: string,
    @Param('key', FindingKeyPipe) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.findings.reopen(slug, key, authorOf(actor));
  }
}
