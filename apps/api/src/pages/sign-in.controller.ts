import { credentials, type Credentials, linkRequest } from '#contract/account';
import { type NextQuery, nextQuery, ownPart, withNext } from '#contract/next-place';
import { Body, Controller, Get, Param, Post, Query, Redirect, Req, Res } from '@nestjs/common';
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

/**
 * Signing in on pages, for people; programs use `/api/session`. Every way in leads to one’s own part, or to where one was going
 * (`?next=`).
 */
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
  form(@Req() request: Request, @Query({ schema: nextQuery }) { next }: NextQuery) {
    return this.pages.form(request, next);
  }

  @Post('sign-in')
  @DoneEachTime()
  async signIn(
    @Body({ schema: credentials }) given: Credentials,
    @Query({ schema: nextQuery }) { next = ownPart }: NextQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeeOther> {
    // Passport looks into the request itself.
    request.body = given;
    await this.passport.signIn('password', 'sign-in.refused', request, response);
    return new SeeOther(next);
  }

  @Post('sign-in/link')
  async requestLink(
    @Body({ schema: linkRequest }) { email }: z.infer<typeof linkRequest>,
    @Query({ schema: nextQuery }) { next }: NextQuery,
    @Req() { ip = '' }: Request,
  ): Promise<SeeOther> {
    await this.links.request(email, ip, next);
    return new SeeOther(withNext('/sign-in/sent', next));
  }

  @Get('sign-in/sent')
  sent(@Req() request: Request, @Query({ schema: nextQuery }) { next }: NextQuery) {
    return this.pages.sent(request, next);
  }

  /** Whoever is signed in already as the one to whom the link was sent, and opens the mail again, goes on to where it leads. */
  @Get('sign-in/:token')
  async link(
    @Param('token', LinkTokenPipe) token: string,
    @Query({ schema: nextQuery }) { next }: NextQuery,
    @Req() request: Request,
  ) {
    const isSignedIn = request.user !== undefined && (await this.links.isFor(token, request.user.id));
    return isSignedIn ? new SeeOther(next ?? ownPart) : this.pages.link(request, token, next);
  }

  @Post('sign-in/:token')
  @DoneEachTime()
  async redeem(
    @Param('token', LinkTokenPipe) token: string,
    @Query({ schema: nextQuery }) { next = ownPart }: NextQuery,
    @Req() request: Request,
  ): Promise<SeeOther> {
    await this.passport.signInAs(await this.links.redeem(token, request.ip ?? ''), request, 'link');
    return new SeeOther(next);
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
