import {
  edited,
  editedPerson,
  newPerson,
  type NewPerson,
  personChange,
  type PersonChange,
  personMerge,
  type PersonMerge,
} from '#contract/programme-editing';
import {
  Body,
  Controller,
  Delete,
  HttpCode,
  Param,
  Patch,
  Post,
  SerializeOptions,
  UseInterceptors,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress, MeetingPersonAddress } from '../addresses.js';
import { PeopleEditing } from './people.editing.js';

/** The people of a draft. */
@Controller('api/meetings/:slug/programme/people')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class PeopleEditingController {
  constructor(private readonly editing: PeopleEditing) {}

  @Post()
  @ApiOperation({ summary: 'Adds a person.' })
  @SerializeOptions({ schema: editedPerson })
  @ApiCreatedResponse({ standardSchema: editedPerson })
  add(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newPerson }) body: NewPerson,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.add(meetingId, body, authorOf(actor));
  }

  @Patch(':person')
  @ApiParam({ name: 'person', description: 'The person’s id in the meeting file' })
  @ApiOperation({ summary: 'Changes the fields that are given; others’ changes of other fields are kept.' })
  @SerializeOptions({ schema: editedPerson })
  @ApiOkResponse({ standardSchema: editedPerson })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param(MeetingPersonAddress) id: string,
    @Body({ schema: personChange }) body: PersonChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, id, body, version, authorOf(actor));
  }

  @Delete(':person')
  @ApiParam({ name: 'person', description: 'The person’s id in the meeting file' })
  @ApiOperation({ summary: 'The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param(MeetingPersonAddress) id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, id, version, authorOf(actor));
  }

  @Post(':person/merge')
  @ApiParam({ name: 'person', description: 'The id in the meeting file of the person who goes' })
  @ApiOperation({ summary: 'Makes one person of two, with the roles of both; answers with the one who stays.' })
  @HttpCode(200)
  @SerializeOptions({ schema: editedPerson })
  @ApiOkResponse({ standardSchema: editedPerson })
  merge(
    @Param(MeetingAddress) meetingId: string,
    @Param(MeetingPersonAddress) id: string,
    @Body({ schema: personMerge }) body: PersonMerge,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.merge(meetingId, id, body, version, authorOf(actor));
  }
}
