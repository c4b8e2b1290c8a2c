import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moderators do for their own sessions: the running order, private notes, suggestions to the guide. */
export class ModeratorsWork1795400009200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "session" ADD version integer NOT NULL DEFAULT 1`);
    await runner.query(`CREATE TABLE session_note (
        session_id uuid NOT NULL,
        "text" text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL,
        updated_by uuid,
        CONSTRAINT pk_session_note PRIMARY KEY (session_id),
        CONSTRAINT ck_session_note_text CHECK (char_length("text") <= 10000),
        CONSTRAINT fk_session_note_session_id FOREIGN KEY (session_id) REFERENCES "session"(id) ON DELETE CASCADE,
        CONSTRAINT fk_session_note_updated_by FOREIGN KEY (updated_by) REFERENCES account(id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE TABLE guide_suggestion (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        author_id uuid,
        "text" text NOT NULL,
        created_at timestamptz NOT NULL,
        resolved_at timestamptz,
        resolution text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_guide_suggestion PRIMARY KEY (id),
        CONSTRAINT ck_guide_suggestion_resolution CHECK (resolution IN ('accepted', 'setAside')),
        CONSTRAINT ck_guide_suggestion_resolved CHECK ((resolution IS NULL) = (resolved_at IS NULL)),
        CONSTRAINT ck_guide_suggestion_text CHECK (char_length("text") <= 10000),
        CONSTRAINT fk_guide_suggestion_session_id FOREIGN KEY (session_id) REFERENCES "session"(id) ON DELETE CASCADE,
        CONSTRAINT fk_guide_suggestion_author_id FOREIGN KEY (author_id) REFERENCES account(id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE INDEX ix_guide_suggestion_session_id ON guide_suggestion (session_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE guide_suggestion`);
    await runner.query(`DROP TABLE session_note`);
    await runner.query(`ALTER TABLE "session" DROP version`);
  }
}
