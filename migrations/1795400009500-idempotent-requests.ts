import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests that may be repeated without being done twice. */
export class IdempotentRequests1795400009500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE idempotent_request (
        actor uuid NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        answer jsonb,
        started_at timestamptz NOT NULL,
        CONSTRAINT pk_idempotent_request PRIMARY KEY (actor, key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE idempotent_request`);
  }
}
