import { DataSource } from 'typeorm';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import type { ChainEnd } from '../../platform/audit/chain.rules.js';
import { ownerOptions, withStartOption } from '../../platform/database/connection-options.js';
import { codeOf, messageOf } from '../../platform/postgres/thrown.js';
import { audit } from './audit-check.js';
import { type Check, database, migrations } from './database-checks.js';
import { documents, guards, releases, reports } from './record-checks.js';

/** What one check of the database found, in a line for people. */
export interface Finding {
  check: string;
  isSound: boolean;
  says: string;
}

/**
 * Examines a database as the owner of its tables and without writing, so that one can also look at what does not start.
 *
 * @param noted an end of the audit trail that must still be in it
 * @returns a finding a check; none after the database or its migrations, where these are not sound
 */
export async function examineDatabase(url: string, noted?: ChainEnd): Promise<Finding[]> {
  const dataSource = new DataSource({
    ...ownerOptions(withStartOption(url, '-c default_transaction_read_only=on')),
    entities: [AuditEntry],
  });
  const conditions = Object.entries({ database, migrations });
  const checks = Object.entries({ guards, releases, reports, documents, audit: audit(noted) });
  const findings: Finding[] = [];
  try {
    for (const [name, check] of conditions) {
      const finding = await find(name, check, dataSource);
      findings.push(finding);
      if (!finding.isSound) return findings;
    }
    for (const [name, check] of checks) findings.push(await find(name, check, dataSource));
    return findings;
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

async function find(name: string, check: Check, dataSource: DataSource): Promise<Finding> {
  try {
    return { check: name, ...(await check(dataSource)) };
  } catch (error) {
    return { check: name, isSound: false, says: messageOf(error) || codeOf(error) };
  }
}
