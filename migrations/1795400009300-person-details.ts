import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a person is reached, what the person says of himself or herself, and with which account the person signs in. */
export class PersonDetails1795400009300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person
        ADD email text,
        ADD biography text,
        ADD account_id uuid,
        ADD version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT ck_person_email CHECK (email ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$' AND email = lower(email)),
        ADD CONSTRAINT ck_person_biography CHECK (char_length(biography) <= 10000),
        ADD CONSTRAINT fk_person_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL`);
    await runner.query(`CREATE INDEX ix_person_account_id ON person (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person DROP version, DROP account_id, DROP biography, DROP email`);
  }
}
