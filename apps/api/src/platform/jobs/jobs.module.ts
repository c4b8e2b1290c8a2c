import { type DynamicModule, Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers.js';
import { defaultJobTiming, JOB_TIMING, type JobTiming } from './job-timing.js';
import { JobsRunner } from './jobs-runner.js';
import { Jobs } from './jobs.js';
import { NightlyJobs } from './nightly-jobs.js';

/** A queue of jobs in the database, for every room. */
@Global()
@Module({})
export class JobsModule {
  static within({ jobTiming }: { jobTiming?: Partial<JobTiming> | undefined }): DynamicModule {
    return {
      module: JobsModule,
      providers: [
        Jobs,
        JobHandlers,
        JobsRunner,
        NightlyJobs,
        { provide: JOB_TIMING, useValue: { ...defaultJobTiming, ...jobTiming } },
      ],
      exports: [Jobs, JobHandlers, NightlyJobs],
    };
  }
}
