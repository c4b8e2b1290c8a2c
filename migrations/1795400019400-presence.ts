import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has the desk of a meeting open now, a row a window: no record, and gone when the window is. */
export class Presence1795400019400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE presence (
        meeting_id uuid NOT NULL,
        account_id uuid NOT NULL,
        window_id uuid NOT NULL,
        screen text NOT NULL,
        session text,
        since timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT pk_presence PRIMARY KEY (meeting_id, account_id, window_id),
        CONSTRAINT ck_presence_screen CHECK (screen ~ '^[a-z]+$'),
        CONSTRAINT fk_presence_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_presence_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_presence_account_id ON presence (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE presence`);
  }
}
