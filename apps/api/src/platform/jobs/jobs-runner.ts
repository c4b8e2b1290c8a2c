import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import type { TaskList } from 'graphile-worker';
import { setTimeout } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import { poolOf } from '../database/pool.js';
import { announceWorkers, freeAbandonedJobs, withdrawWorkers } from './abandoned-jobs.js';
import { withoutMessage } from './job-failure.js';
import { type JobHandler, JobHandlers } from './job-handlers.js';
import { JOB_TIMING, type JobTiming } from './job-timing.js';
import { surviveLostConnections } from './lost-connections.js';
import { Worker } from './worker.js';

/** Does the jobs of the queue. The server starts it; the command line, which uses the same house, does not. */
@Injectable()
export class JobsRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  /** The one that takes jobs, and those before it that have not done all of theirs. */
  private readonly workers = new Set<Worker>();
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: JobHandlers,
    @Inject(JOB_TIMING) private readonly timing: JobTiming,
  ) {}

  /** Begins to do jobs, unless it has begun already. While the database is away it waits, and goes on afterwards. */
  start(): void {
    this.running ??= this.run();
  }

  /** Takes no new job and lets those under way finish, for as long as there is patience. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    for (const worker of this.workers) worker.end();
    const ended = Promise.all([this.running, ...[...this.workers].map((worker) => worker.ended)]);
    const patience = setTimeout(this.timing.stop, 'over', { ref: false });
    if ((await Promise.race([ended, patience])) === 'over') {
      this.logger.warn('Some jobs are left unfinished; another process will do them.');
    }
  }

  private async run(): Promise<void> {
    const release = surviveLostConnections(poolOf(this.dataSource));
    let worker: Worker | undefined;
    while (await this.databaseAnswers()) {
      worker?.end();
      worker = this.hire();
      const error = await Promise.race([worker.lost, worker.ended]);
      if (this.isStopped()) break;
      this.logger.warn(`Jobs are interrupted: ${withoutMessage(error).message}`);
      await this.pause();
    }
    release();
  }

  private hire(): Worker {
    const worker = new Worker({
      tasks: this.tasks(),
      pgPool: poolOf(this.dataSource),
      poll: this.timing.poll,
      watch: (connection) => void this.watch(connection),
      unwatch: (connection) => {
        withdrawWorkers(connection).catch(this.forget);
      },
    });
    this.workers.add(worker);
    void worker.ended.then(() => this.workers.delete(worker));
    return worker;
  }

  private tasks(): TaskList {
    return Object.fromEntries(
      [...this.handlers.all()].map(([task, handle]) => [task, (payload: unknown) => this.do(handle, payload)]),
    );
  }

  /** Does a job, and ends it only while the database is there: graphile-worker tries once to write down that it has ended. */
  private async do(handle: JobHandler, payload: unknown): Promise<void> {
    try {
      await handle(payload);
    } catch (error) {
      throw withoutMessage(error);
    } finally {
      await this.databaseAnswers();
    }
  }

  private async watch(connection: ClientBase): Promise<void> {
    const names = [...this.workers].map(({ name }) => name);
    try {
      await announceWorkers(connection, names);
      await freeAbandonedJobs(connection, names, this.timing.abandoned);
    } catch (error) {
      this.forget(error);
    }
  }

  /** The loss of a connection is told by the one who waits for the database. */
  private readonly forget = (error: unknown): void => {
    this.logger.debug(withoutMessage(error).message);
  };

  /** True as soon as it does, false when there is no more need to ask. */
  private async databaseAnswers(): Promise<boolean> {
    while (!this.isStopped()) {
      try {
        await poolOf(this.dataSource).query('SELECT 1');
        return !this.isStopped();
      } catch (error) {
        this.logger.warn(`Jobs wait for the database: ${withoutMessage(error).message}`);
      }
      await this.pause();
    }
    return false;
  }

  private async pause(): Promise<void> {
    await setTimeout(this.timing.poll, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }

  private isStopped(): boolean {
    return this.stopping.signal.aborted;
  }
}
