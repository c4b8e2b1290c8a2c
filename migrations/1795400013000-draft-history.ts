import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be edited by itself and had no version yet. */
const versioned = ['meeting', 'room', 'meeting_person', 'item', 'breakout_group', 'guide', 'question_set', 'question'];

/** Versions of all that can be edited, and the steps in which drafts have come to be what they are. */
export class DraftHistory1795400013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of versioned) {
      await runner.query(`ALTER TABLE ${table} ADD version integer NOT NULL DEFAULT 1`);
    }
    await runner.query(`ALTER TABLE guide_session
        ADD id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD version integer NOT NULL DEFAULT 1,
        DROP CONSTRAINT pk_guide_session,
        ADD CONSTRAINT pk_guide_session PRIMARY KEY (id),
        ADD CONSTRAINT uq_guide_session_guide_id_ordinal UNIQUE (guide_id, ordinal) DEFERRABLE INITIALLY DEFERRED`);
    await runner.query(`CREATE TABLE draft_step (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        revision integer NOT NULL,
        at timestamptz NOT NULL,
        account_id uuid,
        via text NOT NULL,
        action text NOT NULL,
        subject text NOT NULL,
        undoes_id uuid,
        CONSTRAINT pk_draft_step PRIMARY KEY (id),
        CONSTRAINT uq_draft_step_meeting_id_revision UNIQUE (meeting_id, revision),
        CONSTRAINT fk_draft_step_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_draft_step_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL,
        CONSTRAINT fk_draft_step_undoes_id FOREIGN KEY (undoes_id) REFERENCES draft_step(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_draft_step_undoes_id ON draft_step (undoes_id)`);
    await runner.query(`CREATE TABLE draft_change (
        step_id uuid NOT NULL,
        ordinal integer NOT NULL,
        kind text NOT NULL,
        object_id uuid NOT NULL,
        version integer NOT NULL,
        "before" jsonb,
        "after" jsonb,
        CONSTRAINT pk_draft_change PRIMARY KEY (step_id, ordinal),
        CONSTRAINT fk_draft_change_step_id FOREIGN KEY (step_id) REFERENCES draft_step(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_draft_change_object_id_version ON draft_change (object_id, version)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE draft_change`);
    await runner.query(`DROP TABLE draft_step`);
    await runner.query(`ALTER TABLE guide_session
        DROP CONSTRAINT uq_guide_session_guide_id_ordinal,
        DROP CONSTRAINT pk_guide_session,
        DROP id,
        DROP version,
        ADD CONSTRAINT pk_guide_session PRIMARY KEY (guide_id, ordinal)`);
    for (const table of versioned) await runner.query(`ALTER TABLE ${table} DROP version`);
  }
}
