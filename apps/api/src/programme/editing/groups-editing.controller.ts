import { edited, editedGroup } from '#contract/programme-editing';
import { newGroup, type NewGroup, groupChange, type GroupChange } from '#contract/session-editing';
import { Body, Controller, Delete, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { UuidPipe } from '../../platform/http/address.pipe.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress, SessionAddress } from '../addresses.js';
import { GroupEditing } from './groups.editing.js';

/** The groups of sessions. */
@Controller('api/meetings/:slug/programme')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class GroupsEditingController {
  constructor(private readonly editing: GroupEditing) {}

  @Post('sessions/:session/groups')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiOperation({ summary: 'Adds a group at the end of the session.' })
  @SerializeOptions({ schema: editedGroup })
  @ApiCreatedResponse({ standardSchema: editedGroup })
  add(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: newGroup }) body: NewGroup,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.add(meetingId, sessionId, body, authorOf(actor));
  }

  @Patch('groups/:groupId')
  @ApiOperation({ summary: 'Changes the fields that are given; others’ changes of other fields are kept.' })
  @SerializeOptions({ schema: editedGroup })
  @ApiOkResponse({ standardSchema: editedGroup })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param('groupId', UuidPipe) groupId: string,
    @Body({ schema: groupChange }) body: GroupChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, groupId, body, version, authorOf(actor));
  }

  @Delete('groups/:groupId')
  @ApiOperation({ summary: 'With who is in it. The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param('groupId', UuidPipe) groupId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, groupId, version, authorOf(actor));
  }
}
