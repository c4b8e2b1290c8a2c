import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds of notices: the releases of a meeting that are told together, when they are due; and what a meeting says of that. */
export class NoticeRounds1795400019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE meeting_notice_settings (
        meeting_id uuid NOT NULL,
        quiet_minutes integer NOT NULL,
        review boolean NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_meeting_notice_settings PRIMARY KEY (meeting_id),
        CONSTRAINT ck_meeting_notice_settings_quiet_minutes CHECK (quiet_minutes BETWEEN 0 AND 1440),
        CONSTRAINT fk_meeting_notice_settings_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE TABLE notice_round (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        from_version integer NOT NULL,
        to_version integer NOT NULL,
        state text NOT NULL,
        audience text NOT NULL,
        due_at timestamptz,
        opened_at timestamptz NOT NULL,
        ended_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_notice_round PRIMARY KEY (id),
        CONSTRAINT ck_notice_round_versions CHECK (from_version > 0 AND to_version >= from_version),
        CONSTRAINT ck_notice_round_state CHECK (state IN ('waiting', 'sent', 'dropped')),
        CONSTRAINT ck_notice_round_ended CHECK ((state = 'waiting') = (ended_at IS NULL)),
        CONSTRAINT ck_notice_round_audience CHECK (audience IN ('affected', 'everyone')),
        CONSTRAINT fk_notice_round_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_notice_round_waiting ON notice_round (meeting_id) WHERE state = 'waiting'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notice_round`);
    await runner.query(`DROP TABLE meeting_notice_settings`);
  }
}
