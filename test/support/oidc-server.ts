import { jest } from '@jest/globals';
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';

/** What the provider says of somebody. */
interface OidcUser {
  sub: string;
  email: string;
  email_verified: boolean;
}

export type Claims = Record<string, unknown>;

/** A real identity provider on a port of this machine, at which somebody is always there to sign in. */
export interface OidcServer {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who sits at the browser; a `sub` of '' is somebody who says no. */
  user: OidcUser;
  /** While set, tokens leave with these claims instead, signed with the provider's own key or with this one. */
  tamper: ((claims: Claims) => Claims) | undefined;
  signingKey: KeyObject | undefined;
  /** While set, the token endpoint answers with this status and no token. */
  tokenStatus: number | undefined;
  /** Paths that were asked for. */
  asked: string[];
  close(): Promise<void>;
}

const clientId = 'plenary';
const clientSecret = 'a secret between the provider and the product';
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** A key that the provider does not know. */
export const foreignKey = rsa;

/**
 * @param baseUrl of the product
 * @param port where an earlier one was, or any
 */
export async function startOidcServer(baseUrl: string, port = 0): Promise<OidcServer> {
  const key = rsa();
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: OidcServer = {
    issuer,
    clientId,
    clientSecret,
    user: { sub: 'nobody', email: 'nobody@example.org', email_verified: true },
    tamper: undefined,
    signingKey: undefined,
    tokenStatus: undefined,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        http.close(() => {
          resolve();
        });
        http.closeAllConnections();
      }),
  };
  const provider = await createProvider(server, baseUrl, key);
  const respond = provider.callback();
  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    server.asked.push(path);
    if (path.startsWith('/interaction/')) void signIn(provider, server, request, response);
    else if (path === '/token' && server.tokenStatus !== undefined) response.writeHead(server.tokenStatus).end();
    else {
      if (path === '/token') replaceToken(server, key, response);
      void respond(request, response);
    }
  });
  return server;
}

async function createProvider(server: OidcServer, baseUrl: string, key: KeyObject): Promise<Provider> {
  // It tells a console what it thinks of this version of Node and of storing things in memory.
  const silenced = (['warn', 'info'] as const).map((method) => jest.spyOn(console, method).mockReturnValue(undefined));
  const { Provider } = await import('oidc-provider');
  const provider = new Provider(server.issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${baseUrl}/sign-in/with/callback`],
        post_logout_redirect_uris: [`${baseUrl}/`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['for tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = `<!doctype html>${form}<button form="op.logoutForm" name="logout" value="yes">Sign out</button>`;
        },
      },
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ ...server.user, sub: accountId }) }),
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      const grant = new oidc.provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid email');
      grant.addOIDCClaims(['email', 'email_verified']);
      await grant.save();
      return grant;
    },
  });
  for (const spy of silenced) spy.mockRestore();
  return provider;
}

async function signIn(
  provider: Provider,
  { user }: OidcServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = { error: 'access_denied', error_description: 'The user said no' };
  await provider.interactionFinished(
    request,
    response,
    user.sub === '' ? refusal : { login: { accountId: user.sub, remember: false } },
    { mergeWithLastSubmission: false },
  );
}

/** Lets the answer of the token endpoint leave with another token in it. */
function replaceToken({ tamper, signingKey }: OidcServer, key: KeyObject, response: ServerResponse): void {
  if (!tamper) return;
  const send = response.end.bind(response) as (body: string) => ServerResponse;
  response.end = ((body: string | Buffer) => {
    const answer = JSON.parse(String(body)) as Record<string, unknown>;
    const [header = '', payload = ''] = String(answer['id_token']).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    const signed = `${header}.${Buffer.from(JSON.stringify(tamper(claims))).toString('base64url')}`;
    const signature = createSign('sha256')
      .update(signed)
      .sign(signingKey ?? key, 'base64url');
    const changed = JSON.stringify({ ...answer, id_token: `${signed}.${signature}` });
    response.setHeader('Content-Length', Buffer.byteLength(changed));
    return send(changed);
  }) as typeof response.end;
}

/** A browser at the provider: keeps its cookies, and follows where it is sent until that is elsewhere. */
export class BrowserAtProvider {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly issuer: string) {}

  /** @returns the address elsewhere */
  async follow(address: string, form?: URLSearchParams): Promise<URL> {
    let url = new URL(address);
    let body = form;
    while (url.origin === this.issuer) {
      const response = await this.fetch(url, body);
      const location = response.headers.get('location');
      if (location === null) throw new Error(`${url.pathname}: ${response.status} ${await response.text()}`);
      url = new URL(location, url);
      body = undefined;
    }
    return url;
  }

  /** One page, with its text. */
  async fetch(url: URL, form?: URLSearchParams): Promise<Response> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie, connection: 'close' },
      ...(form && { method: 'POST', body: form }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }
}
