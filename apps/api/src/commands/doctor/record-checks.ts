import type { DataSource } from 'typeorm';
import { applicationRole } from '../../platform/database/application-role.js';
import type { Check, Verdict } from './database-checks.js';

/** Tables whose rows are never changed or deleted. */
const records = ['audit_entry', 'release', 'issued_report', 'issued_document'];

/** Whether grants and triggers still keep the records: somebody who changed one would have taken these away first. */
export const guards: Check = async (dataSource) => {
  const open = await dataSource.query<{ name: string }[]>(
    `SELECT name FROM unnest($2::text[]) AS name
     WHERE has_table_privilege($1, name, 'UPDATE, DELETE, TRUNCATE')
        OR has_any_column_privilege($1, name, 'UPDATE')
        OR NOT EXISTS (
          SELECT FROM pg_trigger
          WHERE tgrelid = name::regclass AND tgfoid = 'refuse_change'::regproc AND tgenabled IN ('O', 'A'))`,
    [applicationRole, records],
  );
  if (open.length === 0) return { isSound: true, says: 'records are kept from change by grants and triggers' };
  return { isSound: false, says: `not kept from change: ${open.map(({ name }) => name).join(', ')}` };
};

/** Whether releases still have their hashes. The tables' own constraints see to that, so only a damaged or altered database fails. */
export const releases: Check = (dataSource) => compareHashes(dataSource, 'release', `convert_to(snapshot, 'UTF8')`);

/** The same of reports. */
export const reports: Check = (dataSource) => compareHashes(dataSource, 'issued_report', `convert_to(content, 'UTF8')`);

/** Whether issued documents still have their hashes. */
export const documents: Check = (dataSource) => compareHashes(dataSource, 'issued_document', 'bytes');

async function compareHashes(dataSource: DataSource, table: string, bytes: string): Promise<Verdict> {
  const rows = await dataSource.query<{ id: string; isSound: boolean }[]>(
    `SELECT id, sha256 = encode(sha256(${bytes}), 'hex') AS "isSound" FROM ${table} ORDER BY id`,
  );
  const wrong = rows.filter(({ isSound }) => !isSound).map(({ id }) => id);
  if (wrong.length === 0) return { isSound: true, says: `${rows.length}, each with its hash` };
  return { isSound: false, says: `${wrong.length} of ${rows.length} without their hash: ${wrong.join(', ')}` };
}
