import { credentials, type Credentials, linkRequest } from '#contract/account';
import { Body, Controller, Get, Param, Post, Redirect, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { OwnAccountService } from '../accounts/own-account.service.js';
import { SignInPassport } from '../accounts/sign-in/passport.js';
import { SignInLinks } from '../accounts/sign-in/sign-in-links.js';
import { Public } from '../platform/http/access.js';
import { DoneEachTime } from '../platform/http/idempotency/idempotency.interceptor.js';
import { SeeOther } from '../platform/http/representation.js';
import { LinkTokenPipe } from './link-token.pipe.js';
import { SignInPages } from './sign-in-pages.js';

/** Signing in on pages, for people; programs use `/api/session`. Every way in leads to one's own part. */
@ApiExcludeController()
@Controller()
@Public()
export class SignInController {
  constructor(
    private readonly pages: SignInPages,
    private readonly passport: SignInPassport,
    private readonly links: SignInLinks,
    private readonly own: OwnAccountService,
  ) {}

  @Get('sign-in')
  form(@Req() request: Request) {
    return this.pages.form(request);
  }

  @Post('sign-in')
  @DoneEachTime()
  @Redirect('/my-part', 303)
  async signIn(
    @Body({ schema: credentials }) given: Credentials,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    // Passport looks into the request itself.
    request.body = given;
    await this.passport.signIn('password', 'sign-in.refused', request, response);
  }

  @Post('sign-in/link')
  @Redirect('/sign-in/sent', 303)
  async requestLink(
    @Body({ schema: linkRequest }) { email }: z.infer<typeof linkRequest>,
    @Req() { ip = '' }: Request,
  ): Promise<void> {
    await this.links.request(email, ip);
  }

  @Get('sign-in/sent')
  sent(@Req() request: Request) {
    return this.pages.sent(request);
  }

  /** Whoever is signed in already as the one to whom the link was sent, and opens the mail again, goes on to where it leads. */
  @Get('sign-in/:token')
  async link(@Param('token', LinkTokenPipe) token: string, @Req() request: Request) {
    const isSignedIn = request.user !== undefined && (await this.links.isFor(token, request.user.id));
    return isSignedIn ? new SeeOther('/my-part') : this.pages.link(request, token);
  }

  @Post('sign-in/:token')
  @DoneEachTime()
  @Redirect('/my-part', 303)
  async redeem(@Param('token', LinkTokenPipe) token: string, @Req() request: Request): Promise<void> {
    await this.passport.signInAs(await this.links.redeem(token, request.ip ?? ''), request, 'link');
  }

  @Get('new-address/:token')
  newAddress(@Param('token', LinkTokenPipe) token: string, @Req() request: Request) {
    return this.pages.newAddress(request, token);
  }

  @Post('new-address/:token')
  @DoneEachTime()
  @Redirect('/sign-in', 303)
  async confirmAddress(@Param('token', LinkTokenPipe) token: string, @Req() { ip = '' }: Request): Promise<void> {
    await this.own.confirmEmail(token, ip);
  }
}
