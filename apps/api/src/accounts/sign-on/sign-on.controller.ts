import { type NextQuery, nextQuery } from '#contract/next-place';
import { Controller, Get, Header, Query, Redirect, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Clock } from '../../platform/clock.js';
import { Public } from '../../platform/http/access.js';
import { unshared } from '../../platform/http/representation.js';
import { SignInPassport } from '../sign-in/passport.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { IdentityProvider } from './identity-provider.js';
import { keepAttempt, newSignOnAttempt } from './sign-on-attempt.js';
import { SignOnStrategy } from './sign-on.strategy.js';

declare module 'express-session' {
  interface SessionData {
    /** Kept for sign-out alone, at providers that offer one: some of them do not take it without (RP-Initiated Logout §2). */
    idToken: string;
  }
}

/** Single sign-on by OpenID Connect: authorization code with PKCE. Not there until it is configured. */
@ApiExcludeController()
@Controller('sign-in/with')
@Public()
export class SignOnController {
  constructor(
    private readonly passport: SignInPassport,
    private readonly provider: IdentityProvider,
    private readonly strategy: SignOnStrategy,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /** Sends the browser to the provider. */
  @Get()
  @Redirect()
  @Header('Cache-Control', unshared)
  async begin(@Req() request: Request, @Query({ schema: nextQuery }) { next }: NextQuery): Promise<{ url: string }> {
    await this.throttle.countSignOn(request.ip ?? '');
    const attempt = newSignOnAttempt(this.clock.now(), next);
    const { href: url } = await this.provider.authorizationUrl(attempt);
    await keepAttempt(request, attempt);
    return { url };
  }

  /** The provider sends the browser back. */
  @Get('callback')
  @Redirect()
  @Header('Cache-Control', unshared)
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<{ url: string }> {
    await this.passport.signIn(this.strategy.name, 'sign-on.refused', request, response);
    const idToken = this.strategy.idTokenOf(request);
    if (idToken !== undefined) request.session.idToken = idToken;
    return { url: this.strategy.nextOf(request) ?? '/' };
  }
}
