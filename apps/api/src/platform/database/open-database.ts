import { join } from 'node:path';
import type { Config } from '../config.js';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.js';

/** A database to work with, and how to give it up once every connection is closed. */
export interface OpenDatabase {
  url: string;
  close(): Promise<void>;
}

/**
 * The server that `DATABASE_URL` names, or else the embedded one on the data folder.
 *
 * @param report takes what the embedded server has to say, a line at a time
 * @throws EmbeddedPostgresError with words for people
 */
export async function openDatabase(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  report: (line: string) => void,
): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) return { url: databaseUrl, close: () => Promise.resolve() };
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), report });
  return { url: server.url, close: () => server.stop() };
}
