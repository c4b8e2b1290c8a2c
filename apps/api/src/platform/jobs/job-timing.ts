/** How long the running of jobs waits for what, in milliseconds. Tests hand in shorter waits. */
export interface JobTiming {
  /** Between two looks for jobs whose time has come; one that is due at once is announced by the database. */
  poll: number;
  /** Until a job that a worker has taken and whose process is gone is given to another. */
  abandoned: number;
  /** For the jobs under way when the process is asked to stop. */
  stop: number;
}

/** Under this name the timing is injected. */
export const JOB_TIMING = Symbol('JOB_TIMING');

export const defaultJobTiming: JobTiming = { poll: 2_000, abandoned: 5_000, stop: 15_000 };
