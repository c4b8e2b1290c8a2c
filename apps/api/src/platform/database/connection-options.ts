import { Logger } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../../../migrations/migrations.js';
import { applicationRole } from './application-role.js';
import { SnakeCaseNaming } from './naming.js';

/** Connections as the user of the address, who owns the tables: for migrations and examinations only. */
export function ownerOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations,
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'plenary',
    // Whoever waits for a connection that does not come is told so within three seconds.
    connectTimeoutMS: 2_500,
    // Without a handler an idle connection that the server closes would end the process.
    poolErrorHandler: (error: Error) => {
      Logger.warn(`The database closed a connection: ${error.message}`, 'Database');
    },
  };
}

/** Connections as the application role, from their first statement on. Rooms add their entities. */
export function applicationOptions(url: string): DataSourceOptions {
  return ownerOptions(withStartOption(url, `-c role=${applicationRole}`));
}

/**
 * The address with one more start-up option of the server. It stands in the address, because the options there win over those
 * that are given beside it, and comes last, because the last one wins.
 */
export function withStartOption(url: string, option: string): string {
  const address = new URL(url);
  const given = address.searchParams.get('options');
  address.searchParams.set('options', given === null ? option : `${given} ${option}`);
  return address.href;
}
