import {
  type EmailChange,
  emailChange,
  linkRedemption,
  type OutboxKey,
  outboxKey,
  type PasswordChange,
  passwordChange,
} from '#contract/account';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiSecurity } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Permit, Public } from '../platform/http/access.js';
import { DoneEachTime } from '../platform/http/idempotency/idempotency.interceptor.js';
import { AccountsService } from './accounts.service.js';
import { type Actor, authorOf, CurrentActor } from './actor.js';
import { OwnAccountService } from './own-account.service.js';
import { endSignIn } from './sign-in/current-sign-in.js';
import { SignInPassport } from './sign-in/passport.js';

/** One's own account. */
@Controller('api/account')
@Permit('account.use')
export class AccountController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly own: OwnAccountService,
    private readonly passport: SignInPassport,
  ) {}

  @Get('outbox-key')
  @ApiOperation({ summary: 'The key with which a browser seals what it keeps for me until it can be sent.' })
  @SerializeOptions({ schema: outboxKey })
  @ApiOkResponse({ standardSchema: outboxKey })
  outboxKey(@CurrentActor() { id }: Actor): OutboxKey {
    return this.own.outboxKey(id);
  }

  @Put('password')
  @ApiOperation({ summary: 'Sets a password. Every other sign-in of the account ends; this one goes on as a new one.' })
  @HttpCode(204)
  async setPassword(
    @CurrentActor() actor: Actor,
    @Body({ schema: passwordChange }) change: PasswordChange,
    @Req() request: Request,
  ): Promise<void> {
    const epoch = await this.own.setPassword(actor, change, request.ip ?? '');
    await this.passport.goOnAs({ accountId: actor.id, epoch }, request);
  }

  @Put('email')
  @ApiOperation({ summary: 'Has a link sent to the new address; the account takes it when the link is used.' })
  @HttpCode(202)
  async setEmail(
    @CurrentActor() actor: Actor,
    @Body({ schema: emailChange }) change: EmailChange,
    @Req() { ip = '' }: Request,
  ) {
    await this.own.requestEmail(actor, change, ip);
    return {};
  }

  @Post('email/confirmation')
  @ApiOperation({ summary: 'Takes the new address, with the token of the link that was sent there.' })
  @DoneEachTime()
  @Public()
  @ApiSecurity({})
  @HttpCode(204)
  async confirmEmail(
    @Body({ schema: linkRedemption }) { token }: z.infer<typeof linkRedemption>,
    @Req() { ip = '' }: Request,
  ): Promise<void> {
    await this.own.confirmEmail(token, ip);
  }

  @Delete('sign-ins')
  @ApiOperation({ summary: 'Signs out everywhere, here too.' })
  @HttpCode(204)
  async endSignIns(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.accounts.endSignIns(actor.id, authorOf(actor));
    await endSignIn(request, response);
  }
}
