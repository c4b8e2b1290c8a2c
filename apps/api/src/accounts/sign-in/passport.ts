import { Injectable } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import type { SessionData } from 'express-session';
import { Authenticator } from 'passport';
import { Strategy as LocalStrategy, type VerifyFunctionWithRequest } from 'passport-local';
import { promisify } from 'node:util';
import { Clock } from '../../platform/clock.js';
import { Refusal, type RefusalCode } from '../../platform/refusal.js';
import { AccountsService } from '../accounts.service.js';
import type { Actor } from '../actor.js';
import { SignInRecord } from './sign-in-record.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** What the session of a sign-in holds: whose it is, since when, and of which epoch. */
interface SignInMark {
  account: string;
  epoch: number;
  at: string;
}

/** An account that has proved itself, and the epoch that it had then: what has been ended since does not begin. */
export interface ProvenAccount {
  accountId: string;
  epoch: number;
}

/**
 * Passport, one for each server rather than Passport's own for the whole process (which is why `@nestjs/passport` is not used):
 * two servers in one process must not sign people in to each other.
 */
@Injectable()
export class SignInPassport {
  private readonly passport = new Authenticator();

  constructor(
    private readonly accounts: AccountsService,
    private readonly throttle: SignInThrottle,
    private readonly record: SignInRecord,
    private readonly clock: Clock,
  ) {
    this.passport.serializeUser<SignInMark>((user, done) => {
      done(null, markOf(user));
    });
    this.passport.deserializeUser<SignInMark>((mark, done) => {
      this.actorOf(mark).then((actor) => {
        done(null, actor ?? false);
      }, done);
    });
    this.use('password', new LocalStrategy({ usernameField: 'email', passReqToCallback: true }, this.byPassword()));
  }

  /** Puts the actor on every request that bears a good sign-in. */
  middleware(): RequestHandler[] {
    return [this.passport.initialize(), this.passport.session() as RequestHandler];
  }

  use(name: string, strategy: Parameters<Authenticator['use']>[1]): void {
    this.passport.use(name, strategy);
  }

  /**
   * Signs in by a strategy; the id of the session changes with it.
   *
   * @param refusal where the strategy says no
   */
  async signIn(strategy: string, refusal: RefusalCode, request: Request, response: Response): Promise<void> {
    const actor = await promisify((done: (error: unknown, user?: Express.User | false | null) => void) => {
      const handler = this.passport.authenticate(strategy, { session: false }, done) as RequestHandler;
      void handler(request, response, done);
    })();
    if (!actor) throw new Refusal(refusal);
    await this.signInAs({ accountId: actor.id, epoch: actor.signInEpoch }, request, strategy);
  }

  /**
   * Signs an account in that has proved itself.
   *
   * @param proven the account, and its epoch when it did
   * @param way in which it did, for the record
   * @throws Refusal `sign-in.refused` where it has been disabled, or its sign-ins ended, since
   */
  async signInAs(proven: ProvenAccount, request: Request, way: string): Promise<void> {
    await this.record.noteSignIn(await this.begin(proven, request), way);
  }

  /**
   * Goes on with a sign-in whose account has just ended all of them, as one of the new epoch. Nobody signs in.
   *
   * @throws Refusal `sign-in.refused` as {@link signInAs}
   */
  async goOnAs(proven: ProvenAccount, request: Request): Promise<void> {
    await this.begin(proven, request);
  }

  /** Passport makes a new session for it. */
  private async begin({ accountId, epoch }: ProvenAccount, request: Request): Promise<Actor> {
    const actor = await this.accounts.findActor(accountId, this.clock.now(), epoch);
    if (!actor) throw new Refusal('sign-in.refused');
    await promisify((done: (error: unknown) => void) => {
      request.logIn(actor, done);
    })();
    return actor;
  }

  /** Who is behind the sign-in of a request that has been going on for long; null where that has ended since. */
  async findStanding({ sessionID, sessionStore }: Pick<Request, 'sessionID' | 'sessionStore'>): Promise<Actor | null> {
    const session = await promisify<SessionData | null | undefined>((done) => {
      sessionStore.get(sessionID, done);
    })();
    const mark = session?.passport?.user;
    return mark === undefined ? null : this.actorOf(mark);
  }

  private byPassword(): VerifyFunctionWithRequest {
    return ({ ip = '' }, email, password, done) => {
      const find = async () => {
        const actor = await this.accounts.findByPassword(email, password, this.clock.now());
        if (!actor) await this.record.noteRefusal(email, 'password');
        return actor;
      };
      this.throttle.attempt(email, ip, find).then((actor) => {
        done(null, actor ?? false);
      }, done);
    };
  }

  private async actorOf({ account, epoch, at }: SignInMark): Promise<Actor | null> {
    return this.accounts.findActor(account, new Date(at), epoch);
  }
}

function markOf({ id, signInEpoch, signedInAt }: Actor): SignInMark {
  return { account: id, epoch: signInEpoch, at: signedInAt.toISOString() };
}

declare module 'express-session' {
  interface SessionData {
    /** Where Passport keeps what it was given to keep. */
    passport?: { user?: SignInMark };
  }
}
