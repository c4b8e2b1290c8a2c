import { Injectable } from '@nestjs/common';

/** Does a job. What it throws makes the job be tried again later, after a pause that grows from seconds to hours. */
export type JobHandler = (payload: unknown) => Promise<void>;

/** Rooms put the handlers of their jobs here when they start. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  /** @param task such as `mail.send`, the name under which the job is queued */
  add(task: string, handler: JobHandler): void {
    if (this.handlers.has(task)) throw new Error(`${task} has a handler already`);
    this.handlers.set(task, handler);
  }

  all(): ReadonlyMap<string, JobHandler> {
    return this.handlers;
  }
}
