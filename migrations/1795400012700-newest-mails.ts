import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest mails of the installation are found without sorting all of them. */
export class NewestMails1795400012700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_mail_created_at_id ON mail (created_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_mail_created_at_id`);
  }
}
