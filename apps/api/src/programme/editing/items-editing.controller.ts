import { edited, editedItem } from '#contract/programme-editing';
import { newItem, type NewItem, itemChange, type ItemChange } from '#contract/session-editing';
import { Body, Controller, Delete, Param, Patch, Post, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { UuidPipe } from '../../platform/http/address.pipe.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { VersionTag } from '../../platform/http/version-tag.interceptor.js';
import { MeetingAddress, SessionAddress } from '../addresses.js';
import { ItemEditing } from './items.editing.js';

/** The items of sessions. */
@Controller('api/meetings/:slug/programme')
@ApiParam({ name: 'slug' })
@Permit('programme.edit')
@UseInterceptors(VersionTag)
export class ItemsEditingController {
  constructor(private readonly editing: ItemEditing) {}

  @Post('sessions/:session/items')
  @ApiParam({ name: 'session', description: 'The session’s id in the meeting file' })
  @ApiOperation({ summary: 'Adds an item at the end of the session.' })
  @SerializeOptions({ schema: editedItem })
  @ApiCreatedResponse({ standardSchema: editedItem })
  add(
    @Param(MeetingAddress) meetingId: string,
    @Param(SessionAddress) sessionId: string,
    @Body({ schema: newItem }) body: NewItem,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.add(meetingId, sessionId, body, authorOf(actor));
  }

  @Patch('items/:item')
  @ApiOperation({ summary: 'Changes the fields that are given; others’ changes of other fields are kept.' })
  @SerializeOptions({ schema: editedItem })
  @ApiOkResponse({ standardSchema: editedItem })
  change(
    @Param(MeetingAddress) meetingId: string,
    @Param('item', UuidPipe) itemId: string,
    @Body({ schema: itemChange }) body: ItemChange,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.change(meetingId, itemId, body, version, authorOf(actor));
  }

  @Delete('items/:item')
  @ApiOperation({ summary: 'With who is in it. The step in the answer can be taken back for thirty days.' })
  @SerializeOptions({ schema: edited })
  @ApiOkResponse({ standardSchema: edited })
  remove(
    @Param(MeetingAddress) meetingId: string,
    @Param('item', UuidPipe) itemId: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.editing.remove(meetingId, itemId, version, authorOf(actor));
  }
}
