import {
  meetingPersonView,
  type MeetingPersonView,
  personAddress,
  type PersonAddress,
} from '#contract/role-management';
import { Body, Controller, Get, Param, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { IdentifierPipe, SlugPipe } from '../platform/http/address.pipe.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { MeetingPeopleService } from './meeting-people.service.js';

/** The people whom a meeting names, for its organizers. */
@Controller('api/meetings/:slug/people')
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: meetingPersonView })
export class MeetingPeopleController {
  constructor(private readonly people: MeetingPeopleService) {}

  @Get()
  @ApiOperation({ summary: 'The people whom the meeting names, in the order of its file.' })
  @Permit('role.read')
  @ApiOkResponse({ standardSchema: meetingPersonView, isArray: true })
  list(@Param('slug', SlugPipe) slug: string): Promise<MeetingPersonView[]> {
    return this.people.list(slug);
  }

  @Put(':person')
  @ApiOperation({ summary: 'Sets where invitations to a person go.' })
  @Permit('role.manage')
  @ApiOkResponse({ standardSchema: meetingPersonView })
  setEmail(
    @Param('slug', SlugPipe) slug: string,
    @Param('person', IdentifierPipe) key: string,
    @Body({ schema: personAddress }) { email }: PersonAddress,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPersonView> {
    return this.people.setEmail(slug, key, email, version, authorOf(actor));
  }
}
