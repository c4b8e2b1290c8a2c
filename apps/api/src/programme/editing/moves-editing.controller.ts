import { edited } from '#contract/programme-editing';
import { movePlan, sessionMove, type SessionMove } from '#contract/session-editing';
import { Body, Controller, HttpCode, Param, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress, SessionAddress } from '../addresses.js';
import { MoveEditing } from './moves.editing.js';

/** Sessions on their way to another time or room. */
@Controller('api/meetings/:slug/programme/sessions/:session')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class MovesEditingController {
  constructor(private readonly editing: MoveEditing) {}

  @Post('move-plan')
  @ApiOperation({ summary: 'What a move would do to this session and to those that it carries along.' })
  @HttpCode(200)
  @SerializeOptions({ schema: movePlan })
  @ApiOkResponse({ standardSchema: movePlan })
  plan(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) id: string,
    @Body({ schema: sessionMove }) body: SessionMove,
  ) {
    return this.editing.plan(meetingId, id, body);
  }

  @Post('move')
  @ApiOperation({ summary: 'Carries out a plan; If-Match is the version of the plan.' })
  @HttpCode(200)
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  move(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) id: string,
    @Body({ schema: sessionMove }) body: SessionMove,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.move(meetingId, id, body, version, authorOf(actor));
  }
}
