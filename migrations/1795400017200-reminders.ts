import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked for what was missing from them, and when. */
export class Reminders1795400017200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE reminder (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        person_id uuid NOT NULL,
        account_id uuid NOT NULL,
        sent_at timestamptz NOT NULL,
        asked jsonb NOT NULL,
        CONSTRAINT pk_reminder PRIMARY KEY (id),
        CONSTRAINT fk_reminder_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_reminder_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_reminder_meeting_id ON reminder (meeting_id)`);
    await runner.query(`CREATE INDEX ix_reminder_account_id ON reminder (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reminder`);
  }
}
