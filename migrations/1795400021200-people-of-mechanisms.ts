import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People come to a meeting for a mechanism of the registry, or for none. */
export class PeopleOfMechanisms1795400021200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting_person ADD COLUMN mechanism text`);
    await runner.query(`ALTER TABLE meeting_person ADD CONSTRAINT fk_meeting_person_mechanism
        FOREIGN KEY (mechanism) REFERENCES mechanism("key") ON DELETE RESTRICT`);
    await runner.query(`CREATE INDEX ix_meeting_person_mechanism ON meeting_person (mechanism)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting_person DROP COLUMN mechanism`);
  }
}
