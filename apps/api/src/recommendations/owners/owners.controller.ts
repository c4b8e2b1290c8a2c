import {
  madeOwnerLink,
  type MadeOwnerLink,
  newOwnerLink,
  type NewOwnerLink,
  ownerReminders,
  type OwnerReminders,
  ownersOfMeeting,
  type OwnersOfMeeting,
  ownersReminded,
  type OwnersReminded,
} from '#contract/owner-link';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../../accounts/actor.js';
import { Permit } from '../../platform/http/access.js';
import { DoneEachTime } from '../../platform/http/idempotency/idempotency.interceptor.js';
import { MeetingAddress } from '../../programme/addresses.js';
import { OwnerLinkAddress } from './owner-addresses.js';
import { OwnerLinksService } from './owner-links.service.js';
import { OwnerRemindersService } from './owner-reminders.service.js';
import { OwnersService } from './owners.service.js';

/** Who has taken up what a meeting has recommended, and the links at which they report. */
@Controller('api/meetings/:slug')
@ApiParam({ name: 'slug' })
export class OwnersController {
  constructor(
    private readonly owners: OwnersService,
    private readonly links: OwnerLinksService,
    private readonly reminders: OwnerRemindersService,
  ) {}

  @Get('owner-reports')
  @ApiOperation({
    summary: 'Those who have taken up recommendations of the meeting, their links, and how far they are with reports.',
  })
  @Permit('owner-link.manage')
  @SerializeOptions({ schema: ownersOfMeeting })
  @ApiOkResponse({ standardSchema: ownersOfMeeting })
  list(@Param(MeetingAddress) meetingId: string): Promise<OwnersOfMeeting> {
    return this.owners.ofMeeting(meetingId);
  }

  @Post('owner-links')
  @ApiOperation({
    summary:
      'Makes a link at which an owner reports, good for 400 days, in place of the one it has; sends it to an address.',
  })
  @Permit('owner-link.manage')
  @DoneEachTime()
  @SerializeOptions({ schema: madeOwnerLink })
  @ApiCreatedResponse({ standardSchema: madeOwnerLink })
  make(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: newOwnerLink }) wish: NewOwnerLink,
    @CurrentActor() actor: Actor,
  ): Promise<MadeOwnerLink> {
    return this.links.make(meetingId, wish, authorOf(actor));
  }

  @Delete('owner-links/:link')
  @ApiOperation({ summary: 'Withdraws a link: it leads nowhere any more, and what was reported stays.' })
  @Permit('owner-link.manage')
  @ApiParam({ name: 'link' })
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(
    @Param(MeetingAddress) meetingId: string,
    @Param(OwnerLinkAddress) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.links.withdraw(meetingId, id, authorOf(actor));
  }

  @Post('owner-reminders')
  @ApiOperation({
    summary: 'Reminds owners by mail of the reports of this year that have not come in: once a day at most.',
  })
  @Permit('owner-link.manage')
  @HttpCode(200)
  @SerializeOptions({ schema: ownersReminded })
  @ApiOkResponse({ standardSchema: ownersReminded })
  async remind(
    @Param(MeetingAddress) meetingId: string,
    @Body({ schema: ownerReminders }) { links }: OwnerReminders,
    @CurrentActor() actor: Actor,
  ): Promise<OwnersReminded> {
    return { sent: await this.reminders.remind(meetingId, links, authorOf(actor)) };
  }
}
