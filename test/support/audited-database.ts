import { DataSource } from 'typeorm';
import { AuditEntry } from '../../apps/api/src/platform/audit/audit-entry.entity.js';
import { Audit, type AuditRecord } from '../../apps/api/src/platform/audit/audit.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { SystemClock } from '../../apps/api/src/platform/clock.js';
import { applicationOptions } from '../../apps/api/src/platform/database/connection-options.js';
import { createTestDatabase, runOn, type TestDatabase } from './database.js';

/** A database with an audit trail, and what the product and somebody with power over it can do there. */
export interface AuditedDatabase extends TestDatabase {
  /** Connected as the application role. */
  dataSource: DataSource;
  audit: Audit;
  /** Statements as a superuser who puts the triggers out of work. */
  tamper(sql: string): Promise<void>;
}

export function record(subject: string, more: Partial<AuditRecord> = {}): AuditRecord {
  return { by: theSystem, action: 'thing.changed', scope: null, subject, ...more };
}

/** @param entries how many it begins with, about `thing 1`, `thing 2` … */
export async function createAuditedDatabase(entries = 0): Promise<AuditedDatabase> {
  const database = await createTestDatabase();
  const { url } = database;
  const dataSource = await new DataSource({ ...applicationOptions(url), entities: [AuditEntry] }).initialize();
  const audit = new Audit(dataSource, new SystemClock());
  for (let number = 1; number <= entries; number++) await audit.note(record(`thing ${number}`));
  return {
    url,
    dataSource,
    audit,
    tamper: async (sql) => {
      await runOn(url, `SET session_replication_role = replica; ${sql}`);
    },
    drop: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
