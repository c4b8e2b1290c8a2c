import {
  edited,
  editedMeeting,
  meetingChange,
  type MeetingChange,
  newOrder,
  type NewOrder,
} from '#contract/programme-editing';
import { programmeView } from '#contract/programme-view';
import { Body, Controller, Get, Param, Patch, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from '../addresses.js';
import { MeetingEditing } from './meeting.editing.js';

/** A draft as a whole. */
@Controller('api/meetings/:slug/programme')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class ProgrammeController {
  constructor(private readonly editing: MeetingEditing) {}

  @Get()
  @ApiOperation({ summary: 'The whole draft, with the ids and versions of all that can be changed.' })
  @Permit('programme.read')
  @SerializeOptions({ schema: programmeView })
  @ApiOkResponse({ standardSchema: programmeView })
  read(@Param(MeetingAddress) meetingId: string) {
    return this.editing.read(meetingId);
  }

  @Patch()
  @ApiOperation({ summary: 'Changes the fields of the meeting itself.' })
  @SerializeOptions({ schema: editedMeeting })
  @ApiOkResponse({ standardSchema: editedMeeting })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: meetingChange }) body: MeetingChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, body, version, authorOf(actor));
  }

  @Put('order')
  @ApiOperation({ summary: 'Puts one list in another order.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  reorder(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newOrder }) body: NewOrder,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.reorder(meetingId, body, version, authorOf(actor));
  }
}
