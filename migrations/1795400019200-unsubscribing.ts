import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the recipient of a mail ends all mails of its kind. */
export class Unsubscribing1795400019200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD unsubscribe text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail DROP COLUMN unsubscribe`);
  }
}
