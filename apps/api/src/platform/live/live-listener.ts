import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { withoutMessage } from '../jobs/job-failure.js';
import { ListeningConnection } from './listening-connection.js';
import { LIVE_TIMING, type LiveTiming } from './live-timing.js';
import { Subscription } from './subscription.js';

/**
 * Hears for the whole process what the database announces, on one connection outside the pool, opened for the first who
 * subscribes. Announcements that come while it is lost are not repeated by PostgreSQL; so everybody is woken when it is back, and
 * reads on from where they were.
 */
@Injectable()
export class LiveListener implements OnModuleDestroy {
  private readonly logger = new Logger('Live');
  private readonly subscriptions = new Map<string, Set<Subscription>>();
  private readonly stopping = new AbortController();
  private connection: ListeningConnection | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LIVE_TIMING) private readonly timing: LiveTiming,
  ) {}

  /** From now on it is woken for each of these scopes, and at times for nothing. */
  subscribe(scopes: readonly string[]): Subscription {
    const subscription = new Subscription(scopes);
    for (const scope of scopes) {
      const others = this.subscriptions.get(scope);
      if (others) others.add(subscription);
      else this.subscriptions.set(scope, new Set([subscription]));
    }
    this.running ??= this.run();
    return subscription;
  }

  unsubscribe(subscription: Subscription): void {
    for (const scope of subscription.scopes) {
      const all = this.subscriptions.get(scope);
      all?.delete(subscription);
      if (all?.size === 0) this.subscriptions.delete(scope);
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.connection?.close();
    await this.running;
  }

  private async run(): Promise<void> {
    let pause = this.timing.firstRetry;
    while (!this.stopping.signal.aborted) {
      if (await this.listen()) pause = this.timing.firstRetry;
      await sleep(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, this.timing.lastRetry);
    }
  }

  /** Listens for as long as the connection lasts. @returns whether there was one */
  private async listen(): Promise<boolean> {
    const hear = (scope: string): void => {
      for (const subscription of this.subscriptions.get(scope) ?? []) subscription.wake();
    };
    try {
      this.connection = await ListeningConnection.open(urlOf(this.dataSource), hear, this.timing.check);
    } catch (error) {
      this.logger.warn(`Live events wait for the database: ${withoutMessage(error).message}`);
      return false;
    }
    // The process may have been told to stop while the connection was being made.
    if (this.stopping.signal.aborted) await this.connection.close();
    for (const scope of this.subscriptions.keys()) hear(scope);
    await this.connection.lost;
    if (!this.stopping.signal.aborted) this.logger.warn('Live events have lost the database');
    return true;
  }
}

function urlOf({ options }: DataSource): string {
  if (!('url' in options) || typeof options.url !== 'string') throw new Error('The database is given by its address');
  return options.url;
}
