import { edited, editedRole } from '#contract/programme-editing';
import {
  newRole,
  type NewRole,
  roleChange,
  type RoleChange,
  roleReplacement,
  type RoleReplacement,
} from '#contract/session-editing';
import { Body, Controller, Delete, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { UuidPipe } from '../../platform/http/address.pipe.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from '../addresses.js';
import { RoleEditing } from './roles.editing.js';

/** Who does what in a draft. */
@Controller('api/meetings/:slug/programme/roles')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class RolesEditingController {
  constructor(private readonly editing: RoleEditing) {}

  @Post()
  @ApiOperation({ summary: 'Gives a person a role, or makes one that nobody has yet.' })
  @SerializeOptions({ schema: editedRole })
  @ApiCreatedResponse({ standardSchema: editedRole })
  assign(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newRole }) body: NewRole,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.assign(meetingId, body, authorOf(actor));
  }

  @Patch(':role')
  @ApiOperation({ summary: 'Changes the capacity in which somebody has a role.' })
  @SerializeOptions({ schema: editedRole })
  @ApiOkResponse({ standardSchema: editedRole })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param('role', UuidPipe) roleId: string,
    @Body({ schema: roleChange }) body: RoleChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, roleId, body, version, authorOf(actor));
  }

  @Post(':role/replacement')
  @ApiOperation({ summary: 'Puts somebody else in its place, or nobody yet; answers with the role that is there now.' })
  @SerializeOptions({ schema: editedRole })
  @ApiCreatedResponse({ standardSchema: editedRole })
  replace(
    @Param(MeetingAddress) meetingId: string,
    @Param('role', UuidPipe) roleId: string,
    @Body({ schema: roleReplacement }) body: RoleReplacement,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.replace(meetingId, roleId, body, version, authorOf(actor));
  }

  @Delete(':role')
  @ApiOperation({ summary: 'Its holder is told at the next release.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param('role', UuidPipe) roleId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, roleId, version, authorOf(actor));
  }
}
