import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { user } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { isPassing, type Lease, takeLease } from './lease.js';
import type { Postmaster } from './postmaster.js';
import { ensureServer, type Launch } from './server.js';
import { port } from './socket-folder.js';
import { codeOf, messageOf } from './thrown.js';

/** The application's database. */
const database = 'plenary';

/** A running server that this process uses. */
export interface Joined {
  postmaster: Postmaster;
  lease: Lease;
  /** Of the application's database. */
  url: string;
}

const pollMs = 20;
const longestJoinMs = 10_000;

/** Has the server started if need be and takes a lease on it, again and again while servers come and go. */
export async function joinServer(launch: Launch): Promise<Joined> {
  const deadline = Date.now() + longestJoinMs;
  for (;;) {
    const postmaster = await ensureServer(launch);
    const password = await readPassword(launch.folder.password);
    const urlOf = (name: string) => connectionUrl(postmaster.socketFolder, password, name);
    try {
      const lease = await takeLease(urlOf('postgres'), ensureDatabase);
      return { postmaster, lease, url: urlOf(database) };
    } catch (error) {
      if (!isPassing(error) || Date.now() > deadline) throw explainRefusal(error, postmaster, launch);
    }
    await sleep(pollMs);
  }
}

/** In the form that libpq, `pg` and TypeORM share: the folder of the socket, percent-encoded, stands for the host. */
function connectionUrl(socketFolder: string, password: string, name: string): string {
  return `postgresql://${user}:${password}@${encodeURIComponent(socketFolder)}:${port}/${name}`;
}

async function readPassword(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'wrongPassword',
      `The file ${path} with the database's password cannot be read. Start as the user to whom it belongs, or put it back.`,
      [],
      { cause },
    );
  }
}

function explainRefusal(cause: unknown, { pid }: Postmaster, { folder }: Launch): EmbeddedPostgresError {
  if (codeOf(cause) === '28P01') {
    const words = `PostgreSQL does not accept the password in ${folder.password}; the file was changed. Put the old one back.`;
    return new EmbeddedPostgresError('wrongPassword', words, [], { cause });
  }
  const words = `PostgreSQL runs (process ${pid}, ${folder.path}) but cannot be reached: ${messageOf(cause)}. End the process and start again.`;
  return new EmbeddedPostgresError('failed', words, [], { cause });
}

/** Made by another launcher at the same time: duplicate_database, or unique_violation in the catalogue. */
const alreadyMade = ['42P04', '23505'];

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount !== 0) return;
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } catch (error) {
    if (!alreadyMade.includes(codeOf(error))) throw error;
  }
}
