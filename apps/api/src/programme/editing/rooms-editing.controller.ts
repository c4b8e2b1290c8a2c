import { edited, editedRoom, newRoom, type NewRoom, roomChange, type RoomChange } from '#contract/programme-editing';
import { Body, Controller, Delete, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress, RoomAddress } from '../addresses.js';
import { RoomEditing } from './rooms.editing.js';

/** The rooms of a draft. */
@Controller('api/meetings/:slug/programme/rooms')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class RoomsEditingController {
  constructor(private readonly editing: RoomEditing) {}

  @Post()
  @ApiOperation({ summary: 'Adds a room.' })
  @SerializeOptions({ schema: editedRoom })
  @ApiCreatedResponse({ standardSchema: editedRoom })
  add(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newRoom }) body: NewRoom,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.add(meetingId, body, authorOf(actor));
  }

  @Patch(':room')
  @ApiParam({ name: 'room', description: 'The room’s id in the meeting file' })
  @ApiOperation({ summary: 'Changes the fields that are given; others’ changes of other fields are kept.' })
  @SerializeOptions({ schema: editedRoom })
  @ApiOkResponse({ standardSchema: editedRoom })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param(RoomAddress) id: string,
    @Body({ schema: roomChange }) body: RoomChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, id, body, version, authorOf(actor));
  }

  @Delete(':room')
  @ApiParam({ name: 'room', description: 'The room’s id in the meeting file' })
  @ApiOperation({ summary: 'The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param(RoomAddress) id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, id, version, authorOf(actor));
  }
}
