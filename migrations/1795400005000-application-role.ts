import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the application role may do: work with rows, of these tables and of later ones in this schema, but neither change
 * records nor tell which migrations have run. The role itself belongs to the server and is there before the first migration.
 */
export class ApplicationRole1795400005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const schema = await schemaOf(runner);
    const later = `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema}`;
    await runner.query(`GRANT USAGE ON SCHEMA ${schema} TO plenary_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO plenary_app`);
    await runner.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO plenary_app`);
    await runner.query(`${later} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO plenary_app`);
    await runner.query(`${later} GRANT USAGE, SELECT ON SEQUENCES TO plenary_app`);
    await runner.query(`REVOKE INSERT, UPDATE, DELETE ON migrations FROM plenary_app`);
    await runner.query(`REVOKE UPDATE, DELETE ON "release", issued_document FROM plenary_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const schema = await schemaOf(runner);
    const later = `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema}`;
    await runner.query(`${later} REVOKE ALL ON TABLES FROM plenary_app`);
    await runner.query(`${later} REVOKE ALL ON SEQUENCES FROM plenary_app`);
    await runner.query(`REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM plenary_app`);
    await runner.query(`REVOKE ALL ON ALL SEQUENCES IN SCHEMA ${schema} FROM plenary_app`);
    await runner.query(`REVOKE ALL ON SCHEMA ${schema} FROM plenary_app`);
  }
}

/** Where the tables of the product are, quoted. */
async function schemaOf(runner: QueryRunner): Promise<string> {
  const [row] = (await runner.query(`SELECT quote_ident(current_schema()) AS name`)) as [{ name: string }];
  return row.name;
}
