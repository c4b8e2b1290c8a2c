import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../config.js';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.js';
import { messageOf } from '../postgres/thrown.js';

/** A database to work with, and how to give it up once every connection is closed. */
export interface OpenDatabase {
  url: string;
  close(): Promise<void>;
}

/** The server that `DATABASE_URL` names does not let this program in; the message says why and names no password. */
export class UnreachableDatabaseError extends Error {}

/**
 * The server that `DATABASE_URL` names, or else the embedded one on the data folder.
 *
 * @param report takes what the embedded server has to say, a line at a time
 * @throws EmbeddedPostgresError, UnreachableDatabaseError with words for people
 */
export async function openDatabase(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  report: (line: string) => void,
): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    await reach(databaseUrl);
    return { url: databaseUrl, close: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), report });
  return { url: server.url, close: () => server.stop() };
}

/** Before the house is built, because what stands in the way is then said once and plainly. */
async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_500 });
  try {
    await client.connect();
  } catch (cause) {
    const words = `The database that DATABASE_URL names cannot be reached: ${messageOf(cause)}.`;
    throw new UnreachableDatabaseError(`${words} Start it, or mend DATABASE_URL.`, { cause });
  }
  await client.end();
}
