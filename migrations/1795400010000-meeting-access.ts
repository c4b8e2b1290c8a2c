import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organizers of a meeting, and observers of its drafts. */
export class MeetingAccess1795400010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE meeting_grant (
        meeting_id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind text NOT NULL,
        CONSTRAINT pk_meeting_grant PRIMARY KEY (meeting_id, account_id),
        CONSTRAINT ck_meeting_grant_kind CHECK (kind IN ('organizer', 'observer')),
        CONSTRAINT fk_meeting_grant_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_grant_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_meeting_grant_account_id ON meeting_grant (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meeting_grant`);
  }
}
