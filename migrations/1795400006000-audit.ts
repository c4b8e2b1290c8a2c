import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what and when, each entry bound to the one before it. */
export class Audit1795400006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE audit_entry (
        id bigint NOT NULL,
        at timestamptz(3) NOT NULL,
        actor uuid,
        via text NOT NULL,
        action text NOT NULL,
        scope uuid,
        subject text NOT NULL,
        changes jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT pk_audit_entry PRIMARY KEY (id),
        CONSTRAINT ck_audit_entry_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT ck_audit_entry_id CHECK (id > 0),
        CONSTRAINT ck_audit_entry_via CHECK (via IN ('web', 'command', 'system')),
        CONSTRAINT uq_audit_entry_previous_hash UNIQUE (previous_hash)
      )`);
    await runner.query(`CREATE INDEX ix_audit_entry_scope_id ON audit_entry (scope, id)`);
    await runner.query(`CREATE TRIGGER audit_entry_is_a_record BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`REVOKE UPDATE, DELETE ON audit_entry FROM plenary_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry`);
  }
}
