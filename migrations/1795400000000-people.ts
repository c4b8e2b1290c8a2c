import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, across meetings. */
export class People1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE person (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        honorific text,
        given_name text,
        family_name text NOT NULL,
        post_nominals text,
        CONSTRAINT pk_person PRIMARY KEY (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE person`);
  }
}
