import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the rules of findings go by in one meeting, and findings that were set aside with a reason. */
export class Findings1795400014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE meeting_finding_settings (
        meeting_id uuid NOT NULL,
        walking_minutes integer NOT NULL,
        answer_days integer NOT NULL,
        hours_without_break integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_meeting_finding_settings PRIMARY KEY (meeting_id),
        CONSTRAINT ck_meeting_finding_settings_walking_minutes CHECK (walking_minutes BETWEEN 0 AND 60),
        CONSTRAINT ck_meeting_finding_settings_answer_days CHECK (answer_days BETWEEN 0 AND 365),
        CONSTRAINT ck_meeting_finding_settings_hours_without_break CHECK (hours_without_break BETWEEN 1 AND 24),
        CONSTRAINT fk_meeting_finding_settings_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE TABLE finding_set_aside (
        meeting_id uuid NOT NULL,
        "key" text NOT NULL,
        reason text NOT NULL,
        set_aside_at timestamptz NOT NULL,
        set_aside_by uuid,
        CONSTRAINT pk_finding_set_aside PRIMARY KEY (meeting_id, "key"),
        CONSTRAINT ck_finding_set_aside_key CHECK (char_length("key") <= 400),
        CONSTRAINT ck_finding_set_aside_reason CHECK (reason ~ '\\S' AND char_length(reason) <= 500),
        CONSTRAINT fk_finding_set_aside_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_finding_set_aside_set_aside_by FOREIGN KEY (set_aside_by) REFERENCES account(id) ON DELETE SET NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE finding_set_aside`);
    await runner.query(`DROP TABLE meeting_finding_settings`);
  }
}
