import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobHandlers } from './job-handlers.js';
import { Jobs } from './jobs.js';

const day = 24 * 60 * 60 * 1000;

/** Work that is done once a day by whichever process comes to it, a day after the last time. */
@Injectable()
export class NightlyJobs {
  private readonly tasks: string[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
  ) {}

  /** Rooms put theirs here when they start. */
  add(task: string, work: () => Promise<void>): void {
    this.tasks.push(task);
    this.handlers.add(task, async () => {
      await this.queue(task);
      await work();
    });
  }

  /** The server starts it; the command line, which uses the same house, does not. */
  async start(): Promise<void> {
    for (const task of this.tasks) await this.queue(task);
  }

  /** One job waits for each task, however many processes there are and however often they start. */
  private async queue(task: string): Promise<void> {
    await this.jobs.add(this.dataSource.manager, task, {}, { key: task, keepsTime: true, delay: day });
  }
}
