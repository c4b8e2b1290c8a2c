import { roleSetting, type RoleSetting, roleView, type RoleView } from '#contract/role-management';
import { Body, Controller, Get, Param, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { MeetingAddress, RoleAddress } from './addresses.js';
import { RoleReader } from './role-reader.js';
import { RolesService } from './roles.service.js';

/** Who does what in a meeting, for its organizers. */
@Controller('api/meetings/:slug/roles')
@ApiParam({ name: 'slug' })
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: roleView })
export class RolesController {
  constructor(
    private readonly roles: RolesService,
    private readonly reader: RoleReader,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every role, in the order of the programme.' })
  @Permit('role.read')
  @ApiOkResponse({ standardSchema: roleView, isArray: true })
  list(@Param(MeetingAddress) meetingId: string): Promise<RoleView[]> {
    return this.reader.list(meetingId);
  }

  @Put(':role')
  @ApiOperation({ summary: 'Notes what is known of a role, such as a confirmation by telephone.' })
  @Permit('role.manage')
  @ApiParam({ name: 'role' })
  @ApiOkResponse({ standardSchema: roleView })
  async set(
    @Param(RoleAddress) roleId: string,
    @Body({ schema: roleSetting }) setting: RoleSetting,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<RoleView> {
    await this.roles.set(roleId, setting, authorOf(actor), version);
    return this.reader.get(roleId);
  }
}
