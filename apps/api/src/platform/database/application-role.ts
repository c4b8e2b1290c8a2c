import type { DataSource, QueryRunner } from 'typeorm';
import { codeOf } from '../postgres/thrown.js';
import { ApplicationRoleError } from './application-role.error.js';

/**
 * The role as which the product works. It may read and write rows but owns nothing, so that it cannot change what the tables
 * are, and records not at all.
 *
 * It guards against mistakes and against foreign statements that obey its grants. Whoever can send any statement can also go
 * back to the user who signed in (`SET ROLE NONE`); against that one, records have triggers and the audit trail its chain.
 */
export const applicationRole = 'plenary_app';

/** PostgreSQL's codes: insufficient_privilege; duplicate_object, and unique_violation where two make one at once. */
const refused = '42501';
const thereAlready = ['42710', '23505'];

/**
 * Makes the application role where the server lacks it, and lets the user of this connection become it. A role belongs to the
 * server, not to a database, so this is no migration: a database may come to a new server or to a new user, and a role that
 * other databases use must not go when one of them does.
 *
 * @throws ApplicationRoleError where this user may not do that, with the statements that an administrator has to run
 */
export async function provideApplicationRole(owner: QueryRunner): Promise<void> {
  for (const statement of await missingStatements(owner)) {
    try {
      await owner.query(statement);
    } catch (error) {
      const code = codeOf(error);
      if (code === refused) throw new ApplicationRoleError(askFor(await missingStatements(owner)));
      if (!thereAlready.includes(code)) throw error;
    }
  }
}

/** @throws ApplicationRoleError where connections do not arrive as the application role */
export async function requireApplicationRole(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ role: string }[]>('SELECT current_user AS role');
  if (row?.role === applicationRole) return;
  throw new ApplicationRoleError(
    `Connections to the database arrive as ${row?.role ?? 'nobody'} and not as ${applicationRole}. A connection pooler ` +
      `that leaves out start-up options does that; name the server itself in DATABASE_URL.`,
  );
}

async function missingStatements(owner: QueryRunner): Promise<string[]> {
  // Before PostgreSQL 16 every member of a role could become it.
  const [row] = (await owner.query(
    `SELECT quote_ident(current_user) AS user, (
       SELECT pg_has_role(
         current_user, oid, CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)
       FROM pg_roles WHERE rolname = $1) AS assumable`,
    [applicationRole],
  )) as [{ user: string; assumable: boolean | null }];
  if (row.assumable === true) return [];
  const grant = `GRANT ${applicationRole} TO ${row.user}`;
  return row.assumable === false ? [grant] : [`CREATE ROLE ${applicationRole} NOLOGIN`, grant];
}

function askFor(statements: string[]): string {
  return [
    `The database user of DATABASE_URL may not provide the role ${applicationRole}, as which Plenary works.`,
    'Let an administrator of the server run this once, and start again:',
    ...statements.map((statement) => `  ${statement};`),
  ].join('\n');
}
