import {
  changeInHistory,
  type ChangeInHistory,
  changeInSession,
  type ChangeInSession,
  historyPage,
  type HistoryPage,
  stepView,
  type StepView,
} from '#contract/history';
import { edited, type Edited } from '#contract/programme-editing';
import { Controller, Get, HttpCode, Param, Post, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { UuidPipe } from '../../platform/http/address.pipe.js';
import { MeetingAddress, SessionAddress } from '../addresses.js';
import { done } from './answers.js';
import { DraftHistory } from './draft-history.js';
import { UndoService } from './undo.service.js';

/** How a draft has come to be what it is, and back. */
@Controller('api/meetings/:slug/history')
@ApiParam({ name: 'slug' })
export class HistoryController {
  constructor(
    private readonly history: DraftHistory,
    private readonly undoing: UndoService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The steps of a draft, the latest first.' })
  @Permit('programme.read')
  @SerializeOptions({ schema: stepView })
  @ApiOkResponse({ standardSchema: stepView, isArray: true })
  steps(
    @Param(MeetingAddress) meetingId: string,
    @Query({ schema: historyPage }) page: HistoryPage,
  ): Promise<StepView[]> {
    return this.history.steps(meetingId, page);
  }

  @Get('objects/:object')
  @ApiOperation({ summary: 'What became of one thing, by its id: who wrote what, the latest first.' })
  @Permit('programme.read')
  @SerializeOptions({ schema: changeInHistory })
  @ApiOkResponse({ standardSchema: changeInHistory, isArray: true })
  changes(
    @Param(MeetingAddress) meetingId: string,
    @Param('object', UuidPipe) objectId: string,
  ): Promise<ChangeInHistory[]> {
    return this.history.changesOf(meetingId, objectId);
  }

  @Get('sessions/:session')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiOperation({ summary: 'What became of a session and of what is in it: who wrote what, the latest first.' })
  @Permit('programme.read')
  @SerializeOptions({ schema: changeInSession })
  @ApiOkResponse({ standardSchema: changeInSession, isArray: true })
  changesInSession(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) sessionId: string,
  ): Promise<ChangeInSession[]> {
    return this.history.changesInSession(meetingId, sessionId);
  }

  @Post('steps/:step/undo')
  @ApiOperation({ summary: 'Takes back a step of one’s own; taking that back does it again.' })
  @HttpCode(200)
  @Permit('programme.edit')
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  async undo(
    @Param(MeetingAddress) meetingId: string,
    @Param('step', UuidPipe) stepId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Edited> {
    return done(await this.undoing.undo(meetingId, stepId, authorOf(actor)));
  }
}
