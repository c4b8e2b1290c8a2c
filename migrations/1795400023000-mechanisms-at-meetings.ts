import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mechanisms a meeting invites, which answered the survey that prepared it, and which took part. */
export class MechanismsAtMeetings1795400023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting ADD COLUMN survey text`);
    await runner.query(`CREATE TABLE meeting_mechanism (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        "key" text NOT NULL,
        name text NOT NULL,
        invited boolean NOT NULL,
        surveyed boolean NOT NULL,
        took_part boolean NOT NULL,
        note text,
        ordinal integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_meeting_mechanism PRIMARY KEY (id),
        CONSTRAINT uq_meeting_mechanism_meeting_id_key UNIQUE (meeting_id, "key"),
        CONSTRAINT fk_meeting_mechanism_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_mechanism_key FOREIGN KEY ("key") REFERENCES mechanism("key") ON DELETE RESTRICT,
        CONSTRAINT ck_meeting_mechanism_words CHECK (name ~ '\\S' AND note ~ '\\S'),
        CONSTRAINT ck_meeting_mechanism_ordinal CHECK (ordinal >= 0)
      )`);
    await runner.query(`CREATE INDEX ix_meeting_mechanism_key ON meeting_mechanism ("key")`);
    await runner.query(`CREATE TRIGGER meeting_mechanism_stays_in_its_meeting BEFORE UPDATE OF meeting_id ON meeting_mechanism
      FOR EACH ROW WHEN (NEW.meeting_id <> OLD.meeting_id) EXECUTE FUNCTION refuse_other_meeting()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE meeting_mechanism`);
    await runner.query(`ALTER TABLE meeting DROP COLUMN survey`);
  }
}
