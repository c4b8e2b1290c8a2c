import { type AccessGiven, accessGiven, type MeetingAccess, meetingAccess } from '#contract/meeting-access';
import { Body, Controller, Delete, Get, HttpCode, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { SlugPipe, UuidPipe } from '../platform/http/address.pipe.js';
import { MeetingAccessService } from './meeting-access.service.js';

@Controller('api/meetings/:slug/access')
@Permit('access.manage')
@SerializeOptions({ schema: meetingAccess })
export class MeetingAccessController {
  constructor(private readonly access: MeetingAccessService) {}

  @Get()
  @ApiOperation({ summary: 'Who organizes the meeting or may look at its drafts.' })
  @ApiOkResponse({ standardSchema: meetingAccess, isArray: true })
  list(@Param('slug', SlugPipe) slug: string): Promise<MeetingAccess[]> {
    return this.access.list(slug);
  }

  @Put()
  @ApiOperation({ summary: 'Lets somebody organize the meeting or look at its drafts, and tells them by mail.' })
  @ApiOkResponse({ standardSchema: meetingAccess, isArray: true })
  give(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: accessGiven }) given: AccessGiven,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingAccess[]> {
    return this.access.give(slug, given, authorOf(actor));
  }

  @Delete(':account')
  @ApiOperation({ summary: 'Takes the access of an account to the meeting away.' })
  @HttpCode(204)
  async take(
    @Param('slug', SlugPipe) slug: string,
    @Param('account', UuidPipe) account: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.access.take(slug, account, authorOf(actor));
  }
}
