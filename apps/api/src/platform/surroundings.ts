import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { JobTiming } from './jobs/job-timing.js';
import type { LiveTiming } from './live/live-timing.js';
import type { MailTiming } from './mail/mail-timing.js';

/** What the house does not make itself: it is handed in, by the doors of the product and by tests. */
export interface Surroundings {
  config: Config;
  databaseUrl: string;
  /** Of the installation: signs cookies, makes links. */
  secret: string;
  clock: Clock;
  /** Waits and a limit other than the product's own; the rest stays. */
  jobTiming?: Partial<JobTiming>;
  liveTiming?: Partial<LiveTiming>;
  mailTiming?: Partial<MailTiming>;
  /** Of one account, or of one network without an account. */
  changesPerMinute?: number;
}
