import pg from 'pg';
import { codeOf, messageOf } from './thrown.js';

/** Names the lock among the advisory locks of the database `postgres`, which this launcher has to itself. */
const lock = 1_886_152_046;

/**
 * A use of the server by one launcher: a session that shares an advisory lock. Its end, by {@link Lease.end} or because its
 * process was killed, is seen by the server at once, so nothing has to be counted or cleaned up.
 */
export interface Lease {
  /** Settles when the session has ended without being asked to: the server was killed or restarted. */
  lost: Promise<void>;
  /**
   * Gives the share back and tries to have the lock alone. True when nobody else uses the server; then whoever comes now waits
   * for the lock until the server stops, and finds it stopped.
   */
  isLast(): Promise<boolean>;
  end(): Promise<void>;
}

/** With the two methods that @types/pg does not know. */
type LeaseClient = pg.Client & { ref(): void; unref(): void };

/**
 * Connects and waits until the lock can be shared, that is, until no other launcher is stopping the server.
 *
 * @param url of the database `postgres`
 * @param prepare what has to be done on the server first
 */
export async function takeLease(url: string, prepare: (client: pg.Client) => Promise<void>): Promise<Lease> {
  const client = new pg.Client({ connectionString: url, application_name: 'plenary launcher' }) as LeaseClient;
  const lost = new Promise<void>((resolve) => {
    client.once('end', resolve);
    // An error is followed by the end; unheard it would end the process.
    client.on('error', () => undefined);
  });
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1)', [lock]);
    await prepare(client);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  // A process that has nothing else to do may end without stopping the server.
  client.unref();
  return { lost, isLast: async () => isLast(client), end: async () => client.end() };
}

async function isLast(client: LeaseClient): Promise<boolean> {
  client.ref();
  await client.query('SELECT pg_advisory_unlock_shared($1)', [lock]);
  const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [lock]);
  return rows[0]?.alone === true;
}

/** PostgreSQL's codes (Appendix A) and the system's for a server that is just starting or stopping. */
const passing = ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'];

/** Whether a connection failed because the server was just coming or going, so that it is worth another look. */
export function isPassing(error: unknown): boolean {
  return passing.includes(codeOf(error)) || /^Connection terminated|not queryable$/.test(messageOf(error));
}
