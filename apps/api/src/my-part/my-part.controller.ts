import {
  type BiographyText,
  biographyText,
  type MyPart,
  myPart,
  type MyPerson,
  myPerson,
  type MyRole,
  myRole,
  type RoleAnswer,
  roleAnswer,
} from '#contract/my-part';
import { Body, Controller, Get, Param, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { UuidPipe } from '../platform/http/address.pipe.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { MyPartService } from '../programme/my-part.service.js';

/** One's own part in meetings. */
@Controller('api/my-part')
@Permit('account.use')
@UseInterceptors(VersionTag)
export class MyPartController {
  constructor(private readonly parts: MyPartService) {}

  @Get()
  @ApiOperation({ summary: 'Who I am in programmes, and my roles there.' })
  @SerializeOptions({ schema: myPart })
  @ApiOkResponse({ standardSchema: myPart })
  get(@CurrentActor() actor: Actor): Promise<MyPart> {
    return this.parts.get(actor);
  }

  @Put('roles/:role')
  @ApiOperation({ summary: 'Confirms or declines a role; whoever has answered may think again.' })
  @SerializeOptions({ schema: myRole })
  @ApiOkResponse({ standardSchema: myRole })
  answer(
    @CurrentActor() actor: Actor,
    @Param('role', UuidPipe) roleId: string,
    @Body({ schema: roleAnswer }) answer: RoleAnswer,
    @IfMatch() version: number,
  ): Promise<MyRole> {
    return this.parts.answer(actor, roleId, answer, version);
  }

  @Put('people/:person/biography')
  @ApiOperation({ summary: 'Sets a biography of mine; null takes it away.' })
  @SerializeOptions({ schema: myPerson })
  @ApiOkResponse({ standardSchema: myPerson })
  setBiography(
    @CurrentActor() actor: Actor,
    @Param('person', UuidPipe) personId: string,
    @Body({ schema: biographyText }) { biography }: BiographyText,
    @IfMatch() version: number,
  ): Promise<MyPerson> {
    return this.parts.setBiography(actor, personId, biography, version);
  }
}
