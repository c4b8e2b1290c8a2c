import { Logger as NestLogger } from '@nestjs/common';
import { Logger } from 'graphile-worker';

/** The worker's warnings and errors through the log of the product; of what goes well nothing is told. */
export function jobLog(): Logger {
  const log = new NestLogger('Jobs');
  return new Logger(() => (level: string, message) => {
    if (level === 'error') log.error(message);
    else if (level === 'warning') log.warn(message);
  });
}
