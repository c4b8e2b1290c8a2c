import { runTaskList, type TaskList, type WorkerEvents, type WorkerPool } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import type { ClientBase, Pool } from 'pg';
import { jobLog } from './job-log.js';

/** Jobs that one worker does at the same time. A slow mail server holds one of them for half a minute at most. */
const concurrency = 4;

/** Between two looks for jobs that a killed process has left, in milliseconds. */
const betweenSweeps = 60_000;

export interface WorkerOptions {
  tasks: TaskList;
  pgPool: Pool;
  /** Milliseconds. */
  poll: number;
  /** Is called when the worker listens on a connection, and every minute from then on. */
  watch: (connection: ClientBase) => void;
  /** Is called before the connection is given back. */
  unwatch: (connection: ClientBase) => void;
}

/**
 * A worker of graphile-worker, good for as long as its connections are: after the first failure it may have lost the names of
 * its tasks or the outcome of a job for good (graphile/worker#636), so that it is ended and another one takes over.
 */
export class Worker {
  /** Resolves with the first failure, which is as a rule that a connection was lost. */
  readonly lost: Promise<unknown>;
  /** Resolves when the last of its jobs is done and written down, or cannot be. */
  readonly ended: Promise<void>;
  private readonly pool: WorkerPool;
  private isEnding = false;

  constructor({ tasks, pgPool, poll, watch, unwatch }: WorkerOptions) {
    const events = new EventEmitter() as WorkerEvents;
    this.watch(events, watch, unwatch);
    this.lost = new Promise((resolve) => {
      for (const event of ['worker:getJob:error', 'pool:listen:error', 'pool:fatalError'] as const) {
        events.once(event, ({ error }) => {
          resolve(error);
        });
      }
      // It ends itself where the outcome of a job could not be written down.
      events.once('pool:gracefulShutdown', () => (this.isEnding = true));
    });
    this.pool = runTaskList(
      {
        concurrency,
        noHandleSignals: true,
        logger: jobLog(),
        events,
        pollInterval: poll,
        minResetLockedInterval: betweenSweeps,
        maxResetLockedInterval: betweenSweeps,
        // The end waits for outcomes only where they are written in batches, and nobody would hear of the failure of others.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      },
      tasks,
      pgPool,
    );
    const over = (): void => undefined;
    this.ended = this.pool.promise.then(over, over);
  }

  /** Under which it holds its jobs. */
  get name(): string {
    return this.pool.id;
  }

  /** Lets it take no further job. */
  end(): void {
    if (this.isEnding) return;
    this.isEnding = true;
    Promise.resolve(this.pool.gracefulShutdown()).catch(() => undefined);
  }

  private watch(events: WorkerEvents, watch: WorkerOptions['watch'], unwatch: WorkerOptions['unwatch']): void {
    let connection: ClientBase | undefined;
    events.on('pool:listen:success', ({ client }) => {
      connection = client;
      watch(client);
    });
    events.on('resetLocked:success', () => {
      if (connection) watch(connection);
    });
    events.on('pool:listen:release', ({ client }) => {
      connection = undefined;
      unwatch(client);
    });
  }
}
