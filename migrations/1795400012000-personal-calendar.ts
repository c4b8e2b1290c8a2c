import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars of one's own: their addresses, and the sessions that somebody has starred. */
export class PersonalCalendar1795400012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE personal_calendar (
        account_id uuid NOT NULL,
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_personal_calendar PRIMARY KEY (account_id),
        CONSTRAINT uq_personal_calendar_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_personal_calendar_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE TABLE starred_session (
        account_id uuid NOT NULL,
        meeting text NOT NULL,
        session text NOT NULL,
        CONSTRAINT pk_starred_session PRIMARY KEY (account_id, meeting, session),
        CONSTRAINT fk_starred_session_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE starred_session`);
    await runner.query(`DROP TABLE personal_calendar`);
  }
}
