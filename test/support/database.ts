import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own for a test, migrated and empty. */
export interface TestDatabase {
  url: string;
  /** Ends what is still connected to it and removes it. */
  drop(): Promise<void>;
}

/** The server of a run of tests, as the environment carries it from global-setup to Jest's workers. */
export interface TestServer {
  /** Of a database from which others can be made. */
  url: string;
  /** Begins the name of every database of this run. */
  prefix: string;
}

const variable = 'PLENARY_TEST_SERVER';

export function announceTestServer(server: TestServer): void {
  process.env[variable] = JSON.stringify(server);
}

/** The migrated database that tests copy. */
export function templateOf({ prefix }: TestServer): string {
  return `${prefix}_template`;
}

/** Copies the template of the run, in some 30 ms. A test file makes one before its tests and drops it after them. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = announcedTestServer();
  const name = `${server.prefix}_${randomBytes(6).toString('hex')}`;
  await runOn(server.url, `CREATE DATABASE ${name} TEMPLATE ${templateOf(server)}`);
  return {
    url: onDatabase(server.url, name),
    drop: async () => {
      await runOn(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

function announcedTestServer(): TestServer {
  const announced = process.env[variable];
  if (announced === undefined) {
    throw new Error(
      'No PostgreSQL server was started for this run: global-setup starts none when only libs/… are tested.',
    );
  }
  return JSON.parse(announced) as TestServer;
}

/** The URL of another database on the same server. */
export function onDatabase(url: string, name: string): string {
  return url.replace(/^(\w+:\/\/[^/?]*)(\/[^?]*)?/, (_, server: string) => `${server}/${name}`);
}

/** Runs one statement on a connection of its own. */
export async function runOn(url: string, sql: string): Promise<pg.QueryResult<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<Record<string, unknown>>(sql);
  } finally {
    await client.end();
  }
}
