import type { SignInView } from '#contract/account';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { createApp } from '../../apps/api/src/app.js';
import { Clock } from '../../apps/api/src/platform/clock.js';
import { readConfig } from '../../apps/api/src/platform/config.js';
import { createLogger } from '../../apps/api/src/platform/logging.js';
import { emailOf, makeAccount } from './accounts.js';
import { createTestDatabase } from './database.js';
import { BrowserAtProvider, type OidcServer, startOidcServer } from './oidc-server.js';
import { Visitor } from './visitor.js';

export const baseUrl = 'https://meetings.example.org';

/** Goes as the machine's clock does, which the provider's tokens follow too, but some time ahead of it. */
class ShiftedClock extends Clock {
  /** In milliseconds. */
  ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }
}

/** The product with single sign-on, on a database of its own. */
export interface SignOnHouse {
  app: NestExpressApplication;
  origin: string;
  clock: ShiftedClock;
  log: string[];
  close(): Promise<void>;
}

/** @param reachedBy its `BASE_URL`, with the port at which it is to listen where people are to reach it there */
export async function startSignOnHouse(
  { issuer, clientId, clientSecret }: OidcServer,
  reachedBy = baseUrl,
): Promise<SignOnHouse> {
  const database = await createTestDatabase();
  const config = readConfig({
    NODE_ENV: 'test',
    BASE_URL: reachedBy,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  });
  const clock = new ShiftedClock();
  const log: string[] = [];
  const logger = createLogger('info', { write: (line) => log.push(line) });
  const secret = 'a secret of tests, and of no installation';
  const app = await createApp({ config, databaseUrl: database.url, secret, clock }, logger);
  await app.listen(Number(new URL(reachedBy).port), '127.0.0.1');
  const close = async () => {
    await app.close();
    await database.drop();
  };
  return { app, origin: await app.getUrl(), clock, log, close };
}

/** How a sign-on ended, and who is signed in then. */
export interface SignOnOutcome {
  status: number;
  code: unknown;
  location: string | undefined;
  email: string | null;
}

export const refused: SignOnOutcome = { status: 401, code: 'sign-on.refused', location: undefined, email: null };
export const welcome = (name: string): SignOnOutcome => ({
  status: 302,
  code: undefined,
  location: '/',
  email: emailOf(name),
});

/** A product, a provider that it trusts, and people who go from the one to the other. */
export class SignOnScene {
  private constructor(
    readonly house: SignOnHouse,
    readonly provider: OidcServer,
  ) {}

  /** @param names of the accounts */
  static async open(names: readonly string[]): Promise<SignOnScene> {
    const provider = await startOidcServer(baseUrl);
    const house = await startSignOnHouse(provider);
    for (const name of names) await makeAccount(house, name);
    return new SignOnScene(house, provider);
  }

  async close(): Promise<void> {
    await this.house.close();
    await this.provider.close();
  }

  /** Lets every test begin alike, with its tries for itself. */
  async reset(): Promise<void> {
    this.house.clock.ahead = 0;
    Object.assign(this.provider, { tamper: undefined, signingKey: undefined, tokenStatus: undefined });
    await this.query('DELETE FROM sign_in_try');
  }

  query<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.house.app.get(DataSource).query<Row[]>(sql, values);
  }

  visitor(): Visitor {
    return new Visitor(this.house.origin);
  }

  async who(visitor: Visitor): Promise<string | null> {
    const answer = await visitor.get('/api/session').expect(200);
    return (answer.body as SignInView).account?.email ?? null;
  }

  /** Somebody at the browser whom the provider knows under the same name. */
  sits(name: string, claims: Partial<OidcServer['user']> = {}): void {
    this.provider.user = { sub: `sub-of-${name}`, email: emailOf(name), email_verified: true, ...claims };
  }

  /** Starts a sign-on, and says where the browser is sent. */
  async begin(visitor: Visitor): Promise<URL> {
    const { headers } = await visitor.get('/sign-in/with').expect(302);
    return new URL(headers['location'] ?? '');
  }

  /** Starts a sign-on, passes through the provider, and gives the path to which that sends the browser back. */
  async answerFor(visitor: Visitor, atProvider = new BrowserAtProvider(this.provider.issuer)): Promise<string> {
    const back = await atProvider.follow((await this.begin(visitor)).href);
    if (back.origin !== baseUrl) throw new Error(`sent to ${back.href}`);
    return `${back.pathname}${back.search}`;
  }

  /** The whole way there and back. */
  async signOn(visitor: Visitor): Promise<SignOnOutcome> {
    const answer = await visitor.get(await this.answerFor(visitor));
    const { code } = answer.body as { code?: unknown };
    return { status: answer.status, code, location: answer.headers['location'], email: await this.who(visitor) };
  }

  /** Why the last sign-on was refused, as the record tells it. */
  async lastReason(): Promise<string> {
    const [row] = await this.query<{ reason: string }>(
      `SELECT changes #>> '{0,after,reason}' AS reason FROM audit_entry WHERE action = 'sign-on.refused' ORDER BY id DESC LIMIT 1`,
    );
    return row?.reason ?? 'none';
  }
}
