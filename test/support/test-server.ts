import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../../apps/api/src/platform/database/migrate.js';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/postgres/embedded-postgres.js';
import { isAlive, isServing, readPostmaster, stopPostmaster } from '../../apps/api/src/platform/postgres/postmaster.js';
import { announceTestServer, onDatabase, runOn, templateOf, type TestServer } from './database.js';

interface Running {
  server: TestServer;
  /** Leaves nothing behind. */
  leave: () => Promise<void>;
}

const prefix = `plenary_test_${process.pid}`;

/** Linux's folder in memory, where a database is copied in a tenth of the time; often too small in a container. */
const memory = '/dev/shm';
const neededBytes = 2 ** 31;

/**
 * Has a server with one migrated database, from which every test's own is copied: a new embedded server in a temporary folder,
 * or else that of `TEST_DATABASE_URL` or `DATABASE_URL`, whose role must be a superuser and of which nothing that is there is
 * touched; the role `plenary_app` is added to it and stays.
 *
 * @returns what to do after the tests
 */
export async function startTestServer(): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  const { server, leave } = given === undefined ? await startOwnServer() : useServer(given);
  try {
    await makeTemplate(server);
  } catch (error) {
    await leave();
    throw error;
  }
  announceTestServer(server);
  return leave;
}

async function makeTemplate(server: TestServer): Promise<void> {
  await runOn(server.url, `CREATE DATABASE ${templateOf(server)}`);
  await migrateDatabase(onDatabase(server.url, templateOf(server)));
}

function useServer(url: string): Running {
  const server = { url, prefix };
  return { server, leave: async () => dropAll(server) };
}

async function startOwnServer(): Promise<Running> {
  await removeLeftovers();
  const folder = await mkdtemp(join(await roomyFolder(), `plenary-test-${process.pid}-`));
  const embedded = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), fast: true });
  const leave = async () => {
    await embedded.stop();
    await rm(folder, { recursive: true });
  };
  return { server: { url: embedded.url, prefix }, leave };
}

async function roomyFolder(): Promise<string> {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return room > neededBytes ? memory : tmpdir();
}

/** Of runs that were killed before they could stop their server. */
async function removeLeftovers(): Promise<void> {
  for (const place of [tmpdir(), memory]) {
    for (const name of await readdir(place).catch(() => [])) {
      const pid = /^plenary-test-(\d+)-/.exec(name)?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) await removeLeftover(join(place, name));
    }
  }
}

async function removeLeftover(folder: string): Promise<void> {
  const cluster = join(folder, 'postgres', 'cluster');
  const server = readPostmaster(cluster);
  if (server !== null && isServing(server.pid, cluster)) {
    await stopPostmaster(server.pid, cluster);
    await rm(server.socketFolder, { recursive: true });
  }
  await rm(folder, { recursive: true, force: true });
}

async function dropAll(server: TestServer): Promise<void> {
  const { rows } = await runOn(
    server.url,
    `SELECT datname AS name FROM pg_database WHERE starts_with(datname, '${prefix}_')`,
  );
  for (const { name } of rows) await runOn(server.url, `DROP DATABASE ${String(name)} WITH (FORCE)`);
}
