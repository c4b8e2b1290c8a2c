import type { DataSource } from 'typeorm';

/** Any number will do, so long as every process of the product takes the same one. */
const migrationLock = 7_530_368;

/**
 * Brings the database up to date. Processes that start together take turns: TypeORM itself does not lock, and two runs
 * of the same migration would fail half-way.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    }
  } finally {
    await runner.release();
  }
}
