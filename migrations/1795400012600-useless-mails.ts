import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a mail is of use to whoever gets it: one whose link is dead is not sent any more. */
export class UselessMails1795400012600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD useless_after timestamptz`);
    await runner.query(`UPDATE mail SET useless_after = one_time_link.expires_at FROM one_time_link
      WHERE mail.state IN ('queued', 'sending', 'failed', 'uncertain')
        AND one_time_link.id::text = substring(mail.text FROM '~secret-of-([0-9a-f-]{36})~')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail DROP COLUMN useless_after`);
  }
}
