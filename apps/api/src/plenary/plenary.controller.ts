import {
  plenaryEntry,
  type PlenaryEntry,
  plenaryView,
  type PlenaryView,
  slideChoice,
  type SlideChoice,
} from '#contract/plenary';
import { Body, Controller, Delete, Get, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { SubmissionsService } from '../breakouts/submissions.service.js';
import { Permit } from '../platform/http/access.js';
import { MeetingAddress, ReportingGroupAddress, SessionAddress } from '../programme/addresses.js';
import { PlenaryViews } from './plenary-views.service.js';
import { ScreensService } from './screens.service.js';

/** The sessions to which groups report, and what is on their screens. Every change answers with the whole as it then is. */
@Controller('api/meetings/:slug')
@ApiParam({ name: 'slug' })
@SerializeOptions({ schema: plenaryView })
export class PlenaryController {
  constructor(
    private readonly views: PlenaryViews,
    private readonly screens: ScreensService,
    private readonly submissions: SubmissionsService,
  ) {}

  @Get('plenaries')
  @ApiOperation({ summary: 'The sessions to which breakout groups report, in the order of the programme.' })
  @Permit('plenary.list')
  @SerializeOptions({ schema: plenaryEntry })
  @ApiOkResponse({ standardSchema: plenaryEntry, isArray: true })
  list(@Param(MeetingAddress) meetingId: string): Promise<PlenaryEntry[]> {
    return this.views.list(meetingId);
  }

  @Get('sessions/:session/plenary')
  @ApiOperation({ summary: 'What groups report to a session, slide by slide, and which slide is on the screen.' })
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @Permit('plenary.read')
  @ApiOkResponse({ standardSchema: plenaryView })
  read(@Param(SessionAddress) sessionId: string): Promise<PlenaryView> {
    return this.views.get(sessionId);
  }

  @Put('sessions/:session/plenary/slide')
  @ApiOperation({ summary: 'Puts a slide on the screen, or the title of the session alone.' })
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @Permit('plenary.lead')
  @ApiOkResponse({ standardSchema: plenaryView })
  async show(
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: slideChoice }) { shown }: SlideChoice,
  ): Promise<PlenaryView> {
    await this.screens.show(sessionId, shown);
    return this.views.get(sessionId);
  }

  @Put('sessions/:session/plenary/presented/:group')
  @ApiOperation({ summary: 'Notes that a group has presented what it reports.' })
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiParam({ name: 'group', description: 'The group’s id' })
  @Permit('plenary.lead')
  @ApiOkResponse({ standardSchema: plenaryView })
  async present(
    @Param(ReportingGroupAddress) groupId: string,
    @Param(SessionAddress) sessionId: string,
    @CurrentActor() actor: Actor,
  ): Promise<PlenaryView> {
    await this.submissions.present(groupId, true, authorOf(actor));
    return this.views.get(sessionId);
  }

  @Delete('sessions/:session/plenary/presented/:group')
  @ApiOperation({ summary: 'Takes back that a group has presented what it reports.' })
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiParam({ name: 'group', description: 'The group’s id' })
  @Permit('plenary.lead')
  @ApiOkResponse({ standardSchema: plenaryView })
  async takeBack(
    @Param(ReportingGroupAddress) groupId: string,
    @Param(SessionAddress) sessionId: string,
    @CurrentActor() actor: Actor,
  ): Promise<PlenaryView> {
    await this.submissions.present(groupId, false, authorOf(actor));
    return this.views.get(sessionId);
  }
}
