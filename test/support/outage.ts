import { onDatabase, runOn } from './database.js';

/**
 * Cuts every connection to a database and lets nobody in.
 *
 * @returns how to let everybody in again
 */
export async function takeDatabaseAway(url: string): Promise<() => Promise<void>> {
  const name = new URL(url).pathname.slice(1);
  const elsewhere = onDatabase(url, 'postgres');
  await runOn(elsewhere, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await runOn(elsewhere, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  return async () => {
    await runOn(elsewhere, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  };
}
