import type { NestExpressApplication } from '@nestjs/platform-express';
import { createLogger } from '../../apps/api/src/platform/logging.js';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { createApp } from '../../apps/api/src/app.js';
import { Clock } from '../../apps/api/src/platform/clock.js';
import { readConfig } from '../../apps/api/src/platform/config.js';
import { poolOf } from '../../apps/api/src/platform/database/pool.js';
import type { Surroundings } from '../../apps/api/src/platform/surroundings.js';
import { freePort } from './free-port.js';
import { createTestDatabase, type TestDatabase } from './database.js';

export { sampleFile } from './sample-file.js';

/** A clock that stands where the test puts it. */
export class SetClock extends Clock {
  constructor(private instant: string) {
    super();
  }

  set(instant: string): void {
    this.instant = instant;
  }

  now(): Date {
    return new Date(this.instant);
  }
}

/** The whole product, listening on a free port, on a database of its own. */
export interface TestApp {
  app: NestExpressApplication;
  clock: SetClock;
  database: TestDatabase;
  /** `http://127.0.0.1:…` */
  origin: string;
  http: ReturnType<typeof supertest>;
  /** What the product has logged, a JSON object a line. */
  log: string[];
  /** Rows of a statement of SQL, sent as the product itself sends its own. */
  query<T = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** What a test may set as it likes. */
type OtherSurroundings = Pick<Surroundings, 'changesPerMinute' | 'jobTiming' | 'liveTiming' | 'mailTiming'>;

/** The product on a new, migrated, empty database, which goes when it is closed. */
export async function startTestApp(
  baseUrl = 'https://meetings.example.org',
  port = 0,
  others: OtherSurroundings = {},
): Promise<TestApp> {
  const database = await createTestDatabase();
  const clock = new SetClock('2019-03-01T09:00:00Z');
  const running = await startAppOn(database.url, clock, baseUrl, port, {}, others);
  const close = async (): Promise<void> => {
    await running.app.close();
    await database.drop();
  };
  return { ...running, clock, database, close };
}

/** The same, listening where its `BASE_URL` says: for browsers, which follow its links. */
export async function startReachableApp(): Promise<TestApp> {
  const port = await freePort();
  const house = await startTestApp(`http://127.0.0.1:${port}`, port);
  waitForDatabase(house);
  return house;
}

/**
 * Has the product wait for a connection to its database far longer than it does for people. Beside a browser on a busy machine
 * PostgreSQL may take seconds to let somebody in, and what one sees would tell of a database that is away.
 */
export function waitForDatabase({ app }: Pick<TestApp, 'app'>): void {
  poolOf(app.get(DataSource)).options.connectionTimeoutMillis = 30_000;
}

/** The product on a database that is there already: another process, as far as the database can tell. */
export async function startAppOn(
  databaseUrl: string,
  clock: Clock,
  baseUrl = 'https://meetings.example.org',
  port = 0,
  environment: Record<string, string> = {},
  others: OtherSurroundings = {},
): Promise<Pick<TestApp, 'app' | 'origin' | 'http' | 'log' | 'query'>> {
  const config = readConfig({ NODE_ENV: 'test', BASE_URL: baseUrl, TRUSTED_PROXIES: 'loopback', ...environment });
  const log: string[] = [];
  const logger = createLogger('info', { write: (line) => log.push(line) });
  const app = await createApp(
    { config, databaseUrl, secret: 'a secret of tests, and of no installation', clock, ...others },
    logger,
  );
  await app.listen(port, '127.0.0.1');
  const origin = await app.getUrl();
  const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => app.get(DataSource).query<T[]>(sql, values);
  return { app, origin, http: supertest(origin), log, query };
}
