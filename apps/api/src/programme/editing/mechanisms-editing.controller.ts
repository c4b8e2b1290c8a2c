import {
  edited,
  editedMeetingMechanism,
  meetingMechanismChange,
  type MeetingMechanismChange,
  newMeetingMechanisms,
  type NewMeetingMechanisms,
} from '#contract/programme-editing';
import { Body, Controller, Delete, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress, MeetingMechanismAddress } from '../addresses.js';
import { MechanismEditing } from './mechanisms.editing.js';

/** The mechanisms that have to do with a meeting. */
@Controller('api/meetings/:slug/programme/mechanisms')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class MechanismsEditingController {
  constructor(private readonly editing: MechanismEditing) {}

  @Post()
  @ApiOperation({ summary: 'Adds mechanisms of the registry; those that are there take what is said of all.' })
  @SerializeOptions({ schema: edited })
  @ApiCreatedResponse({ standardSchema: edited })
  add(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newMeetingMechanisms }) body: NewMeetingMechanisms,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.add(meetingId, body, authorOf(actor));
  }

  @Patch(':mechanism')
  @ApiParam({ name: 'mechanism', description: 'The mechanism’s id in the registry' })
  @ApiOperation({ summary: 'Changes the fields that are given; others’ changes of other fields are kept.' })
  @SerializeOptions({ schema: editedMeetingMechanism })
  @ApiOkResponse({ standardSchema: editedMeetingMechanism })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param(MeetingMechanismAddress) id: string,
    @Body({ schema: meetingMechanismChange }) body: MeetingMechanismChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, id, body, version, authorOf(actor));
  }

  @Delete(':mechanism')
  @ApiParam({ name: 'mechanism', description: 'The mechanism’s id in the registry' })
  @ApiOperation({ summary: 'The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param(MeetingMechanismAddress) id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, id, version, authorOf(actor));
  }
}
