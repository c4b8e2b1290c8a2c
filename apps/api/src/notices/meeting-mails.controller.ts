import { type MeetingMail, meetingMail } from '#contract/mail';
import { Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { UuidPipe } from '../platform/http/address.pipe.js';
import { MeetingAddress } from '../programme/addresses.js';
import { MeetingMailsService } from './meeting-mails.service.js';

@Controller('api/meetings/:slug/mails')
@ApiParam({ name: 'slug' })
export class MeetingMailsController {
  constructor(private readonly mails: MeetingMailsService) {}

  @Get()
  @ApiOperation({ summary: 'What was written to whom for the meeting, newest first, and what became of it.' })
  @Permit('meeting-mail.read')
  @SerializeOptions({ schema: meetingMail })
  @ApiOkResponse({ standardSchema: meetingMail, isArray: true })
  list(@Param(MeetingAddress) meetingId: string): Promise<MeetingMail[]> {
    return this.mails.list(meetingId);
  }

  @Post(':mail/resend')
  @ApiOperation({ summary: 'Sends a mail once more.' })
  @Permit('invitation.send')
  @HttpCode(202)
  async resend(
    @Param(MeetingAddress) meetingId: string,
    @Param('mail', UuidPipe) mail: string,
    @CurrentActor() actor: Actor,
  ) {
    await this.mails.resend(meetingId, mail, authorOf(actor));
    return {};
  }
}
