import type { Clock } from './clock.js';
import type { Config } from './config.js';

/** What the house does not make itself: it is handed in, by the doors of the product and by tests. */
export interface Surroundings {
  config: Config;
  databaseUrl: string;
  clock: Clock;
}
