import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface JobOptions {
  /** A job that waits under the same key is replaced. */
  key?: string;
  /** The job that is replaced hands on its time, so that it is not put off for ever by those who add it again. */
  keepsTime?: boolean;
  /** Milliseconds from now until the job may run. */
  delay?: number;
  /** How often the job is tried before it is left as failed; 25 times by default, which takes some three days. */
  maxAttempts?: number;
}

/** Work to be done later and outside of the request, once what caused it is certain to stay. */
@Injectable()
export class Jobs {
  /**
   * Queues a job in the caller's transaction: it runs after the commit, or never if that is rolled back. A job runs at least
   * once, and again where a process was killed while it ran, so its handler has to bear being called twice.
   *
   * @param payload plain JSON without personal data: it outlives the job where the job fails
   */
  async add(
    manager: EntityManager,
    task: string,
    payload: Record<string, unknown>,
    { key, keepsTime = false, delay = 0, maxAttempts }: JobOptions = {},
  ): Promise<void> {
    await manager.query(
      `SELECT FROM graphile_worker.add_job($1, payload => $2, job_key => $3, max_attempts => $4,
         run_at => now() + $5 * interval '1 millisecond', job_key_mode => $6)`,
      [
        ...[task, JSON.stringify(payload), key ?? null, maxAttempts ?? null, delay],
        keepsTime ? 'preserve_run_at' : 'replace',
      ],
    );
  }
}
