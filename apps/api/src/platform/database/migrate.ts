import { DataSource } from 'typeorm';
import { migrateJobs } from '../jobs/migrate-jobs.js';
import { applicationRole, provideApplicationRole } from './application-role.js';
import { ownerOptions } from './connection-options.js';

/** Any number will do, so long as every process of the product takes the same one. */
const migrationLock = 7_530_368;

/**
 * Brings a database up to date, on connections of its own that are closed again. Processes that start together take turns.
 *
 * @param url as the user who owns the tables, or will
 * @throws ApplicationRoleError where that user may not provide the application role
 */
export async function migrateDatabase(url: string): Promise<void> {
  const owner = await new DataSource(ownerOptions(url)).initialize();
  try {
    await migrate(owner);
  } finally {
    await owner.destroy();
  }
}

/** TypeORM itself does not lock, and two runs of the same migration would fail half-way. */
async function migrate(owner: DataSource): Promise<void> {
  const runner = owner.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    try {
      await provideApplicationRole(runner);
      await owner.runMigrations({ transaction: 'each' });
      await migrateJobs(owner, applicationRole);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    }
  } finally {
    await runner.release();
  }
}
