import { emailAddress } from '#contract/account';
import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  type IDToken,
} from 'openid-client';
import { type Config, CONFIG } from '../../platform/config.js';
import { Refusal } from '../../platform/refusal.js';
import { discoverProvider } from './discover-provider.js';
import { describeFailure, isProviderAway } from './provider-away.js';
import type { SignOnAttempt } from './sign-on-attempt.js';
import { SignOnFailure } from './sign-on-failure.js';

/** Whom the provider vouches for. */
export interface ProvenIdentity {
  issuer: string;
  subject: string;
  /** Verified by the provider; in the form of `#contract/account`. */
  email: string;
  /** Left out where the provider has no use for it any more. */
  idToken?: string;
}

/** E-mail in the token itself, which providers that know the parameter put there only on request (OpenID Connect Core §5.5). */
const claimsInToken = JSON.stringify({
  id_token: { email: { essential: true }, email_verified: { essential: true } },
});

/** The provider of the configuration. It is asked for nothing before somebody signs in by it, and may be away until then. */
@Injectable()
export class IdentityProvider {
  private readonly logger = new Logger('SignOn');
  private discovered: Promise<Configuration> | undefined;
  private readonly callback: URL;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl' | 'signOn'>) {
    this.callback = new URL(`${config.baseUrl}/sign-in/with/callback`);
  }

  /**
   * Where the browser goes to sign in.
   *
   * @throws Refusal `not-found` where there is no provider; `sign-on.unavailable`
   */
  async authorizationUrl({ state, nonce, codeVerifier }: SignOnAttempt): Promise<URL> {
    const configuration = await this.getConfiguration();
    const inToken = configuration.serverMetadata().claims_parameter_supported === true;
    return buildAuthorizationUrl(configuration, {
      scope: 'openid email',
      redirect_uri: this.callback.href,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(inToken && { claims: claimsInToken }),
    });
  }

  /**
   * Exchanges the provider's answer for an identity. Issuer, signature, audience, expiry, state and nonce are checked.
   *
   * @param search of the address to which the browser was sent back; the rest of it is that of `BASE_URL`
   * @throws SignOnFailure; Refusal `not-found`, `sign-on.unavailable`
   */
  async identify(search: string, { state, nonce, codeVerifier }: SignOnAttempt): Promise<ProvenIdentity> {
    const configuration = await this.getConfiguration();
    const address = new URL(search, this.callback);
    const checks = {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    };
    const tokens = await authorizationCodeGrant(configuration, address, checks).catch((error: unknown) =>
      this.fail(error),
    );
    const claims = tokens.claims();
    if (!claims) throw new SignOnFailure('answer');
    const hasLogout = configuration.serverMetadata().end_session_endpoint !== undefined;
    return { ...identityOf(claims), ...(hasLogout && tokens.id_token !== undefined && { idToken: tokens.id_token }) };
  }

  /**
   * Where the browser goes to sign out at the provider too (OpenID Connect RP-Initiated Logout §2).
   *
   * @param idToken of the sign-in that ends
   * @returns null where the provider cannot do that, or is away
   */
  async findEndSessionUrl(idToken: string): Promise<URL | null> {
    try {
      return buildEndSessionUrl(await this.getConfiguration(), {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${this.config.baseUrl}/`,
      });
    } catch (error) {
      this.logger.warn(`no sign-out at the provider: ${describeFailure(error)}`);
      return null;
    }
  }

  /** Found once and kept; those who come at the same time wait for the same answer, and after a failure the next one asks. */
  private async getConfiguration(): Promise<Configuration> {
    const { signOn } = this.config;
    if (!signOn) throw new Refusal('not-found');
    this.discovered ??= discoverProvider(signOn);
    const { discovered } = this;
    try {
      return await discovered;
    } catch (error) {
      if (this.discovered === discovered) this.discovered = undefined;
      this.logger.warn(`provider not found: ${describeFailure(error)}`);
      throw new Refusal('sign-on.unavailable');
    }
  }

  private fail(error: unknown): never {
    this.logger.warn(`sign-on failed: ${describeFailure(error)}`);
    if (isProviderAway(error)) throw new Refusal('sign-on.unavailable');
    throw new SignOnFailure('answer');
  }
}

/** @throws SignOnFailure where the provider does not say that it has verified the address */
function identityOf({ iss, sub, email, email_verified: isVerified }: IDToken): ProvenIdentity {
  const { success, data } = emailAddress.safeParse(email);
  if (!success || isVerified !== true) throw new SignOnFailure('email-unverified');
  return { issuer: iss, subject: sub, email: data };
}
