import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What breakout groups report. An output holds on to its meeting alone: a group that is taken out of the programme, and brought back
 * by undoing that, finds what it has written.
 */
export class Outputs1795400027000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE group_output (
        group_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'open',
        written_at timestamptz,
        reopened_reason text,
        reopened_at timestamptz,
        reopened_by uuid,
        chased_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_group_output PRIMARY KEY (group_id),
        CONSTRAINT fk_group_output_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT ck_group_output_state CHECK (state IN ('open', 'submitted', 'cleared')),
        CONSTRAINT ck_group_output_reopened CHECK ((reopened_reason IS NULL) = (reopened_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX ix_group_output_meeting_id ON group_output (meeting_id)`);
    await runner.query(`CREATE TABLE output_entry (
        group_id uuid NOT NULL,
        id uuid NOT NULL,
        part text NOT NULL,
        ordinal integer NOT NULL,
        fields jsonb NOT NULL DEFAULT '{}',
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_output_entry PRIMARY KEY (group_id, id),
        CONSTRAINT fk_output_entry_group_id FOREIGN KEY (group_id) REFERENCES group_output(group_id) ON DELETE CASCADE,
        CONSTRAINT ck_output_entry_part CHECK (part IN ('recommendation', 'partnership', 'practice', 'disagreement', 'note')),
        CONSTRAINT ck_output_entry_fields CHECK (jsonb_typeof(fields) = 'object'),
        CONSTRAINT ck_output_entry_ordinal CHECK (ordinal >= 0)
      )`);
    await runner.query(`CREATE TABLE output_submission (
        group_id uuid NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        submitted_at timestamptz NOT NULL,
        submitted_by uuid,
        role text,
        CONSTRAINT pk_output_submission PRIMARY KEY (group_id, number),
        CONSTRAINT fk_output_submission_group_id FOREIGN KEY (group_id) REFERENCES group_output(group_id) ON DELETE CASCADE,
        CONSTRAINT ck_output_submission_number CHECK (number > 0)
      )`);
    await runner.query(`CREATE TRIGGER output_submission_is_a_record BEFORE UPDATE ON output_submission
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`REVOKE UPDATE, DELETE ON output_submission FROM plenary_app`);
    await runner.query(`CREATE TABLE output_clearance (
        group_id uuid NOT NULL,
        number integer NOT NULL,
        person text NOT NULL,
        cleared_at timestamptz NOT NULL,
        cleared_by uuid,
        CONSTRAINT pk_output_clearance PRIMARY KEY (group_id, number, person),
        CONSTRAINT fk_output_clearance_group_id FOREIGN KEY (group_id) REFERENCES group_output(group_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE TABLE output_presence (
        group_id uuid NOT NULL,
        account_id uuid NOT NULL,
        window_id uuid NOT NULL,
        entry_id uuid,
        field text,
        since timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT pk_output_presence PRIMARY KEY (group_id, account_id, window_id),
        CONSTRAINT fk_output_presence_group_id FOREIGN KEY (group_id) REFERENCES group_output(group_id) ON DELETE CASCADE,
        CONSTRAINT fk_output_presence_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_output_presence_account_id ON output_presence (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE output_presence`);
    await runner.query(`DROP TABLE output_clearance`);
    await runner.query(`DROP TABLE output_submission`);
    await runner.query(`DROP TABLE output_entry`);
    await runner.query(`DROP TABLE group_output`);
  }
}
