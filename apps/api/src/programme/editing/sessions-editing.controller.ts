import { edited, editedSession } from '#contract/programme-editing';
import {
  newSession,
  type NewSession,
  sessionChange,
  type SessionChange,
  sessionSplit,
  type SessionSplit,
} from '#contract/session-editing';
import {
  Body,
  Controller,
  Delete,
  HttpCode,
  Param,
  Patch,
  Post,
  SerializeOptions,
  UseInterceptors,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress, SessionAddress } from '../addresses.js';
import { SessionEditing } from './sessions.editing.js';

/** The sessions of a draft. */
@Controller('api/meetings/:slug/programme/sessions')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class SessionsEditingController {
  constructor(private readonly editing: SessionEditing) {}

  @Post()
  @ApiOperation({ summary: 'Adds a session.' })
  @SerializeOptions({ schema: editedSession })
  @ApiCreatedResponse({ standardSchema: editedSession })
  add(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newSession }) body: NewSession,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.add(meetingId, body, authorOf(actor));
  }

  @Patch(':session')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiOperation({ summary: 'Changes the fields that are given; others’ changes of other fields are kept.' })
  @SerializeOptions({ schema: editedSession })
  @ApiOkResponse({ standardSchema: editedSession })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) id: string,
    @Body({ schema: sessionChange }) body: SessionChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, id, body, version, authorOf(actor));
  }

  @Delete(':session')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiOperation({ summary: 'With all that is in it. The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, id, version, authorOf(actor));
  }

  @Post(':session/split')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiOperation({ summary: 'Makes two sessions of one; answers with the second.' })
  @SerializeOptions({ schema: editedSession })
  @ApiCreatedResponse({ standardSchema: editedSession })
  split(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) id: string,
    @Body({ schema: sessionSplit }) body: SessionSplit,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.split(meetingId, id, body, version, authorOf(actor));
  }

  @Post(':session/fit')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiOperation({ summary: 'Spreads the minutes of the items over the session.' })
  @HttpCode(200)
  @SerializeOptions({ schema: editedSession })
  @ApiOkResponse({ standardSchema: editedSession })
  fit(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.fit(meetingId, id, version, authorOf(actor));
  }
}
