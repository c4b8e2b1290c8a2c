import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../../platform/http/access.js';
import { DoneEachTime } from '../../platform/http/idempotency/idempotency.interceptor.js';
import { unshared } from '../../platform/http/representation.js';
import { SignOuts } from '../sign-in/sign-outs.js';
import { IdentityProvider } from './identity-provider.js';
import { signOutPage } from './sign-out-page.js';

/** Signing out by a form: here, and at the provider for those who signed in by it. */
@ApiExcludeController()
@Controller('sign-out')
@Public()
export class SignOutController {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly signOuts: SignOuts,
  ) {}

  @Post()
  @DoneEachTime()
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { idToken } = request.session;
    await this.signOuts.signOut(request, response);
    const onward = idToken === undefined ? null : await this.provider.findEndSessionUrl(idToken);
    response.set('Cache-Control', unshared);
    if (onward) response.status(200).type('html').send(signOutPage(onward));
    else response.redirect(303, '/');
  }
}
