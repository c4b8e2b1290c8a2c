import {
  type InvitationOrder,
  invitationOrder,
  type InvitationSent,
  invitationSent,
  type InvitationTest,
  invitationTest,
  type InvitationView,
  invitationView,
  type MailPreview,
  mailPreview,
} from '#contract/invitation';
import { Body, Controller, Get, HttpCode, Param, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Actor, authorOf, CurrentActor } from '../accounts/actor.js';
import { Permit } from '../platform/http/access.js';
import { SlugPipe } from '../platform/http/address.pipe.js';
import { InvitationsService } from './invitations.service.js';

/** Who is asked to take part. */
@Controller('api/meetings/:slug')
@Permit('invitation.send')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get('invitations')
  @ApiOperation({ summary: 'Every role, whether its holder has been invited, and the mail that would go now.' })
  @SerializeOptions({ schema: invitationView })
  @ApiOkResponse({ standardSchema: invitationView, isArray: true })
  list(@Param('slug', SlugPipe) slug: string): Promise<InvitationView[]> {
    return this.invitations.list(slug);
  }

  @Post('invitations')
  @ApiOperation({
    summary:
      'Invites the holders of these roles, all or none. Whoever has been invited already is left alone unless “again” is true.',
  })
  @SerializeOptions({ schema: invitationSent })
  @ApiCreatedResponse({ standardSchema: invitationSent, isArray: true })
  send(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: invitationOrder }) order: InvitationOrder,
    @CurrentActor() actor: Actor,
  ): Promise<InvitationSent[]> {
    return this.invitations.send(slug, order, authorOf(actor));
  }

  @Post('invitations/preview')
  @ApiOperation({ summary: 'The mails that this order would send now, and sends none.' })
  @HttpCode(200)
  @SerializeOptions({ schema: mailPreview })
  @ApiOkResponse({ standardSchema: mailPreview, isArray: true })
  ahead(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: invitationOrder }) order: InvitationOrder,
  ): Promise<MailPreview[]> {
    return this.invitations.ahead(slug, order);
  }

  @Post('invitations/test')
  @ApiOperation({ summary: 'Has an invitation sent to oneself, to be looked at.' })
  @HttpCode(202)
  async test(
    @Param('slug', SlugPipe) slug: string,
    @Body({ schema: invitationTest }) test: InvitationTest,
    @CurrentActor() actor: Actor,
  ) {
    await this.invitations.test(slug, test, actor);
    return {};
  }
}
