import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { SignOnConfig } from '../../platform/config.js';

/** How long the provider may take for an answer, in seconds. */
const timeout = 5;
/** How far the provider's clock may be from ours, in seconds. */
const tolerance = 10;

/**
 * Asks the provider where its endpoints are and what it can do (OpenID Connect Discovery §4).
 *
 * @throws Error of openid-client or of `fetch` where it is away, or says that it is another than the one asked for
 */
export function discoverProvider({ issuer, clientId, clientSecret }: SignOnConfig): Promise<Configuration> {
  const url = new URL(issuer);
  // The configuration takes a plain-HTTP issuer on this machine only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Marked so to stand out; there is no other way on loopback.
  const insecure = url.protocol === 'http:' ? [allowInsecureRequests] : [];
  return discovery(url, clientId, { [clockTolerance]: tolerance }, authenticateBy(clientSecret), {
    // Signatures are checked even though the token comes from the provider itself: that way an http: issuer, or a proxy that
    // looks into TLS, is no way in.
    execute: [enableNonRepudiationChecks, ...insecure],
    timeout,
  });
}

/** In the body where the provider takes that, because few agree on how a header is encoded; else in the header, the default. */
function authenticateBy(secret: string): ClientAuth {
  const [inBody, inHeader] = [ClientSecretPost(secret), ClientSecretBasic(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? [];
    const authenticate = methods.includes('client_secret_post') ? inBody : inHeader;
    authenticate(server, client, body, headers);
  };
}
