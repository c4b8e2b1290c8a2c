import {
  meetingCopy,
  type MeetingCopy,
  meetingMade,
  type MeetingMade,
  meetingStanding,
  type MeetingStanding,
  newMeeting,
  type NewMeeting,
} from '#contract/meeting-lifecycle';
import { Body, Controller, Delete, Param, Post, Put, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VersionTag } from '../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from './addresses.js';
import { MeetingLifecycle } from './meeting-lifecycle.service.js';

/** How meetings begin and end. */
@Controller('api/meetings')
@UseInterceptors(VersionTag)
@SerializeOptions({ schema: meetingStanding })
export class MeetingsController {
  constructor(private readonly lifecycle: MeetingLifecycle) {}

  @Post()
  @ApiOperation({ summary: 'Makes a meeting without sessions. Whoever makes it organizes it.' })
  @Permit('meeting.create')
  @SerializeOptions({ schema: meetingMade })
  @ApiCreatedResponse({ standardSchema: meetingMade })
  create(@Body({ schema: newMeeting }) meeting: NewMeeting, @CurrentActor() actor: Actor): Promise<MeetingMade> {
    return this.lifecycle.create(meeting, authorOf(actor));
  }

  @Post(':slug/copies')
  @ApiOperation({
    summary:
      'Makes a meeting from an earlier one: rooms and sessions, and guides, people and roles where they are wanted.',
  })
  @ApiParam({ name: 'slug' })
  @Permit('meeting.export')
  @SerializeOptions({ schema: meetingMade })
  @ApiCreatedResponse({ standardSchema: meetingMade })
  copy(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: meetingCopy }) copy: MeetingCopy,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingMade> {
    return this.lifecycle.copy(slug, copy, authorOf(actor));
  }

  @Put(':slug/archive')
  @ApiOperation({ summary: 'From here on the programme is read and no longer changed.' })
  @ApiParam({ name: 'slug' })
  @Permit('meeting.archive')
  @ApiOkResponse({ standardSchema: meetingStanding })
  archive(
    @Param(MeetingAddress) meetingId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingStanding> {
    return this.lifecycle.archive(meetingId, version, authorOf(actor));
  }

  @Delete(':slug/archive')
  @ApiOperation({ summary: 'Lets the programme be changed again.' })
  @ApiParam({ name: 'slug' })
  @Permit('meeting.archive')
  @ApiOkResponse({ standardSchema: meetingStanding })
  reopen(
    @Param(MeetingAddress) meetingId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingStanding> {
    return this.lifecycle.reopen(meetingId, version, authorOf(actor));
  }

  @Put(':slug/deletion')
  @ApiOperation({ summary: 'From here on nobody sees the meeting. It can be restored for thirty days.' })
  @ApiParam({ name: 'slug' })
  @Permit('meeting.delete')
  @ApiOkResponse({ standardSchema: meetingStanding })
  delete(
    @Param(MeetingAddress) meetingId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingStanding> {
    return this.lifecycle.delete(meetingId, version, authorOf(actor));
  }

  @Delete(':slug/deletion')
  @ApiOperation({ summary: 'Brings a meeting back that was deleted.' })
  @ApiParam({ name: 'slug' })
  @Permit('meeting.restore')
  @ApiOkResponse({ standardSchema: meetingStanding })
  restore(
    @Param(MeetingAddress) meetingId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingStanding> {
    return this.lifecycle.restore(meetingId, version, authorOf(actor));
  }
}
