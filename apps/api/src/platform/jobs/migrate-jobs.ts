import { runMigrations } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { poolOf } from '../database/pool.js';
import { jobLog } from './job-log.js';
import { surviveLostConnections } from './lost-connections.js';

/**
 * Brings the worker's own schema, `graphile_worker`, up to date, as its owner. Its tables let nobody but the owner see a row,
 * so the application's role is given a policy on each beside the usual grants.
 *
 * @param role the application's; nothing is granted where the server has no such role
 */
export async function migrateJobs(dataSource: DataSource, role: string): Promise<void> {
  const pgPool = poolOf(dataSource);
  const release = surviveLostConnections(pgPool);
  try {
    await runMigrations({ pgPool, logger: jobLog() });
  } finally {
    release();
  }
  await dataSource.query(grants(role));
}

function grants(role: string): string {
  return `DO $$
    DECLARE closed name;
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN RETURN; END IF;
      GRANT USAGE ON SCHEMA graphile_worker TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${role};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${role};
      FOR closed IN
        SELECT tablename FROM pg_tables t WHERE schemaname = 'graphile_worker' AND rowsecurity AND NOT EXISTS (
          SELECT FROM pg_policies p WHERE p.schemaname = t.schemaname AND p.tablename = t.tablename AND policyname = '${role}')
      LOOP
        EXECUTE format('CREATE POLICY ${role} ON graphile_worker.%I TO ${role} USING (true)', closed);
      END LOOP;
    END $$`;
}
