import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Strategy } from 'passport';
import { Clock } from '../../platform/clock.js';
import { type Config, CONFIG } from '../../platform/config.js';
import { Refusal } from '../../platform/refusal.js';
import type { Actor } from '../actor.js';
import { SignInPassport } from '../sign-in/passport.js';
import { SignInRecord } from '../sign-in/sign-in-record.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { IdentityProvider } from './identity-provider.js';
import { type SignOnAttempt, takeAttempt } from './sign-on-attempt.js';
import { SignOnFailure } from './sign-on-failure.js';
import { SignOnIdentities } from './sign-on-identities.js';

/**
 * Passport's strategy for the answer of the provider.
 *
 * That of `openid-client/passport` is not used: it needs the provider when it is made, sends neither nonce nor (to providers
 * with PKCE) state, lets an attempt live as long as its session, stores its end only with the answer, and reads the Host header.
 */
@Injectable()
export class SignOnStrategy extends Strategy {
  override readonly name = 'sign-on';
  /** Passport makes a new session at sign-in, so what belongs into that one waits here. */
  private readonly idTokens = new WeakMap<Request, string>();
  private readonly nextPlaces = new WeakMap<Request, string>();

  constructor(
    private readonly provider: IdentityProvider,
    private readonly identities: SignOnIdentities,
    private readonly throttle: SignInThrottle,
    private readonly record: SignInRecord,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'signOn'>,
    passport: SignInPassport,
  ) {
    super();
    passport.use(this.name, this);
  }

  override authenticate(request: Request): void {
    this.actorBehind(request).then(
      (actor) => {
        if (actor) this.success(actor);
        else this.fail();
      },
      (error: unknown) => {
        this.error(error);
      },
    );
  }

  /** The token of the sign-on that a request has just completed, where the provider wants to see it again at sign-out. */
  idTokenOf(request: Request): string | undefined {
    return this.idTokens.get(request);
  }

  /** Where whoever has just come by a request was going; undefined where that was nowhere in particular. */
  nextOf(request: Request): string | undefined {
    return this.nextPlaces.get(request);
  }

  /** An answer that nobody waits for costs nothing and is not counted: there was nothing to guess. */
  private async actorBehind(request: Request): Promise<Actor | null> {
    if (!this.config.signOn) throw new Refusal('not-found');
    const attempt = await takeAttempt(request, this.clock.now());
    if (!attempt) return null;
    if (attempt.next !== undefined) this.nextPlaces.set(request, attempt.next);
    const outcome = await this.throttle.attempt(undefined, request.ip ?? '', () => this.finish(request, attempt));
    if (outcome instanceof Refusal) throw outcome;
    return outcome;
  }

  /** @returns null for a failed try; a refusal where the provider is at fault, which is nobody's failed try */
  private async finish(request: Request, attempt: SignOnAttempt): Promise<Actor | Refusal | null> {
    try {
      const { idToken, ...identity } = await this.provider.identify(searchOf(request), attempt);
      const actor = await this.identities.getActor(identity);
      if (idToken !== undefined) this.idTokens.set(request, idToken);
      return actor;
    } catch (error) {
      if (error instanceof Refusal) return error;
      if (!(error instanceof SignOnFailure)) throw error;
      await this.record.noteSignOnRefusal(this.config.signOn?.issuer ?? '', error.reason);
      return null;
    }
  }
}

/** As it was sent: the query of Express has lost what was given twice. */
function searchOf({ originalUrl }: Request): string {
  const start = originalUrl.indexOf('?');
  return start < 0 ? '?' : originalUrl.slice(start);
}
