import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frozen editions of a programme, which the database keeps from change. */
export class Releases1795400003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "release" (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        version integer NOT NULL,
        note text NOT NULL,
        released_at timestamptz NOT NULL,
        snapshot text NOT NULL,
        sha256 text NOT NULL,
        CONSTRAINT pk_release PRIMARY KEY (id),
        CONSTRAINT ck_release_sha256 CHECK (sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
        CONSTRAINT ck_release_version CHECK (version > 0),
        CONSTRAINT uq_release_meeting_id_version UNIQUE (meeting_id, version),
        CONSTRAINT fk_release_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE RESTRICT
      )`);
    await runner.query(`CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is a record: it is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query(`CREATE TRIGGER release_is_a_record BEFORE UPDATE OR DELETE OR TRUNCATE ON "release"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "release"`);
    await runner.query(`DROP FUNCTION refuse_change`);
  }
}
