import { newPlacings, type NewPlacings } from '#contract/group-placings';
import { edited } from '#contract/programme-editing';
import { Body, Controller, HttpCode, Param, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress, SessionAddress } from '../addresses.js';
import { PlacingEditing } from './placings.editing.js';

/** Which mechanisms sit in which group of a breakout. */
@Controller('api/meetings/:slug/programme/sessions/:session/placings')
@ApiParam({ name: 'slug' })
@ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class PlacingsEditingController {
  constructor(private readonly editing: PlacingEditing) {}

  @Post()
  @ApiOperation({
    summary: 'Puts mechanisms into groups, or takes them out; refused where one no longer sits where it was seen.',
  })
  @HttpCode(200)
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  place(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: newPlacings }) body: NewPlacings,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.place(meetingId, sessionId, body, authorOf(actor));
  }
}
