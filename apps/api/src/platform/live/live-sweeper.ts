import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '../clock.js';
import { JobHandlers } from '../jobs/job-handlers.js';
import { Jobs } from '../jobs/jobs.js';
import { LiveEvent } from './live-event.entity.js';

const task = 'live.sweep';
const hour = 60 * 60 * 1000;
const keptFor = 24 * hour;

/** Forgets live events after a day: whoever was away for longer looks at the whole afresh. */
@Injectable()
export class LiveSweeper implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.add(task, () => this.sweep());
  }

  /** Processes that start together queue one job, which then queues itself. */
  async onApplicationBootstrap(): Promise<void> {
    await this.queue(0);
  }

  private async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptFor);
    await this.dataSource.manager.delete(LiveEvent, { at: LessThan(before) });
    await this.queue(hour);
  }

  private async queue(delay: number): Promise<void> {
    await this.jobs.add(this.dataSource.manager, task, {}, { key: task, delay });
  }
}
