import { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTime } from '../database/database-away.js';

/** The channel of all live events; what goes over it is the scope alone. */
export const channel = 'plenary_live';

/** For the database to say farewell, in milliseconds. */
const farewell = 1_000;

/** A connection of its own on which PostgreSQL announces live events; good until it is lost. */
export class ListeningConnection {
  /** Resolves when the connection is lost or closed. */
  readonly lost: Promise<void>;
  private readonly client: Client;
  private readonly over = new AbortController();

  /** @param hear takes the scope of each announcement */
  private constructor(url: string, hear: (scope: string) => void) {
    this.client = new Client({
      connectionString: url,
      application_name: 'plenary live',
      connectionTimeoutMillis: 2_500,
      keepAlive: true,
    });
    this.client.on('notification', ({ payload }) => {
      if (payload !== undefined) hear(payload);
    });
    const { signal } = this.over;
    this.lost = new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
    const end = (): void => {
      this.over.abort();
    };
    // Whichever comes first; without a handler an error would end the process.
    this.client.on('error', end);
    this.client.on('end', end);
  }

  /**
   * @param url of the database
   * @param hear takes the scope of each announcement
   * @param check milliseconds between two looks whether the connection lives, and for the answer
   */
  static async open(url: string, hear: (scope: string) => void, check: number): Promise<ListeningConnection> {
    const connection = new ListeningConnection(url, hear);
    try {
      await connection.client.connect();
      await inTime(connection.client.query(`LISTEN ${channel}`));
    } catch (error) {
      await connection.close();
      throw error;
    }
    void connection.watch(check);
    return connection;
  }

  async close(): Promise<void> {
    this.over.abort();
    await Promise.race([this.client.end().catch(() => undefined), sleep(farewell, undefined, { ref: false })]);
  }

  /** A network that swallows what is sent breaks no connection: only a question that stays unanswered tells. */
  private async watch(pause: number): Promise<void> {
    const { signal } = this.over;
    while (!signal.aborted) {
      try {
        await inTime(this.client.query('SELECT 1'), pause);
        await sleep(pause, undefined, { signal, ref: false });
      } catch {
        await this.close();
      }
    }
  }
}
