import { edited, editedGuide } from '#contract/programme-editing';
import { newGuide, type NewGuide, guideChange, type GuideChange } from '#contract/session-editing';
import { Body, Controller, Delete, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { UuidPipe } from '../../platform/http/address.pipe.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress } from '../addresses.js';
import { GuideEditing } from './guides.editing.js';

/** The guides of a draft. */
@Controller('api/meetings/:slug/programme/guides')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class GuidesEditingController {
  constructor(private readonly editing: GuideEditing) {}

  @Post()
  @ApiOperation({ summary: 'Adds a guide.' })
  @SerializeOptions({ schema: editedGuide })
  @ApiCreatedResponse({ standardSchema: editedGuide })
  add(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newGuide }) body: NewGuide,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.add(meetingId, body, authorOf(actor));
  }

  @Patch(':guide')
  @ApiOperation({
    summary:
      'Changes the fields that are given; others’ changes of other fields are kept, but its sessions change as a whole.',
  })
  @SerializeOptions({ schema: editedGuide })
  @ApiOkResponse({ standardSchema: editedGuide })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param('guide', UuidPipe) guideId: string,
    @Body({ schema: guideChange }) body: GuideChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, guideId, body, version, authorOf(actor));
  }

  @Delete(':guide')
  @ApiOperation({ summary: 'With its questions. The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param('guide', UuidPipe) guideId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, guideId, version, authorOf(actor));
  }
}
