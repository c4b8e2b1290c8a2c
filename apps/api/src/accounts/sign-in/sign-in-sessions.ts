import { Inject, Injectable, Logger } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { DataSource } from 'typeorm';
import { type Config, CONFIG } from '../../platform/config.js';
import { poolOf } from '../../platform/database/pool.js';
import { INSTALLATION_SECRET } from '../../platform/installation-secret.js';
import { SignInPassport } from './passport.js';
import { signInSession } from './sign-in-session.js';

/** What puts the actor on a request. */
@Injectable()
export class SignInSessions {
  private readonly logger = new Logger('SignIn');

  constructor(
    private readonly dataSource: DataSource,
    private readonly passport: SignInPassport,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
    @Inject(INSTALLATION_SECRET) private readonly secret: string,
  ) {}

  middleware(): RequestHandler[] {
    const session = signInSession({
      pool: poolOf(this.dataSource),
      secret: this.secret,
      secure: this.config.baseUrl.startsWith('https:'),
      report: (message) => {
        this.logger.warn(message);
      },
    });
    return [session, ...this.passport.middleware()];
  }
}
