import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has just happened, for those who look on. The application adds and forgets, and never changes what was told. */
export class LiveEvents1795400016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE live_event (
        id bigint GENERATED ALWAYS AS IDENTITY,
        scope uuid NOT NULL,
        kind text NOT NULL,
        data jsonb NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT pk_live_event PRIMARY KEY (id),
        CONSTRAINT ck_live_event_kind CHECK (kind ~ '^[a-z]+([.-][a-z]+)*$')
      )`);
    await runner.query(`CREATE INDEX ix_live_event_scope_id ON live_event (scope, id)`);
    await runner.query(`REVOKE UPDATE ON live_event FROM plenary_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE live_event`);
  }
}
