import {
  type Credentials,
  credentials,
  linkRedemption,
  linkRequest,
  type SignInView,
  signInView,
} from '#contract/account';
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Permit, Public } from '../../platform/http/access.js';
import { DoneEachTime } from '../../platform/http/idempotency/idempotency.interceptor.js';
import { unshared } from '../../platform/http/representation.js';
import { SignInLinks } from './sign-in-links.js';
import { renewSignIn, signInViewOf } from './current-sign-in.js';
import { SignInPassport } from './passport.js';
import { SignOuts } from './sign-outs.js';

/** Signing in and out. The “session” of this address is that of a browser. */
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly passport: SignInPassport,
    private readonly links: SignInLinks,
    private readonly signOuts: SignOuts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is signed in.' })
  @Public()
  @Header('Cache-Control', unshared)
  @SerializeOptions({ schema: signInView })
  @ApiOkResponse({ standardSchema: signInView })
  get(@Req() request: Request): SignInView {
    return signInViewOf(request);
  }

  @Post()
  @ApiOperation({ summary: 'Signs in with e-mail address and password.' })
  @DoneEachTime()
  @Public()
  @SerializeOptions({ schema: signInView })
  @ApiCreatedResponse({ standardSchema: signInView })
  async signIn(
    @Body({ schema: credentials }) given: Credentials,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInView> {
    // Passport looks into the request itself.
    request.body = given;
    await this.passport.signIn('password', 'sign-in.refused', request, response);
    return signInViewOf(request);
  }

  @Delete()
  @ApiOperation({ summary: 'Signs out.' })
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signOuts.signOut(request, response);
  }

  @Post('link')
  @ApiOperation({
    summary: 'Has a one-time link sent. The answer is the same whether or not there is an account with this address.',
  })
  @Public()
  @HttpCode(202)
  async requestLink(
    @Body({ schema: linkRequest }) { email }: z.infer<typeof linkRequest>,
    @Req() { ip = '' }: Request,
  ) {
    await this.links.request(email, ip);
    return {};
  }

  @Post('redemption')
  @ApiOperation({ summary: 'Signs in with the token of a one-time link.' })
  @DoneEachTime()
  @Public()
  @SerializeOptions({ schema: signInView })
  @ApiCreatedResponse({ standardSchema: signInView })
  async redeem(
    @Body({ schema: linkRedemption }) { token }: z.infer<typeof linkRedemption>,
    @Req() request: Request,
  ): Promise<SignInView> {
    await this.passport.signInAs(await this.links.redeem(token, request.ip ?? ''), request, 'link');
    return signInViewOf(request);
  }

  @Post('renewal')
  @ApiOperation({ summary: 'Makes the sign-in last as long again, from now.' })
  @DoneEachTime()
  @Permit('account.use')
  @SerializeOptions({ schema: signInView })
  @ApiCreatedResponse({ standardSchema: signInView })
  renew(@Req() request: Request): SignInView {
    renewSignIn(request);
    return signInViewOf(request);
  }
}
