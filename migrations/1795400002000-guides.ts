import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Objectives and discussion guide questions. */
export class Guides1795400002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE guide (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        title text,
        objectives text[] NOT NULL,
        ordinal integer NOT NULL,
        CONSTRAINT pk_guide PRIMARY KEY (id),
        CONSTRAINT fk_guide_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_guide_meeting_id ON guide (meeting_id)`);
    await runner.query(`CREATE TABLE guide_session (
        guide_id uuid NOT NULL,
        ordinal integer NOT NULL,
        session_id uuid NOT NULL,
        CONSTRAINT pk_guide_session PRIMARY KEY (guide_id, ordinal),
        CONSTRAINT fk_guide_session_guide_id FOREIGN KEY (guide_id) REFERENCES guide(id) ON DELETE CASCADE,
        CONSTRAINT fk_guide_session_session_id FOREIGN KEY (session_id) REFERENCES "session"(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_guide_session_session_id ON guide_session (session_id)`);
    await runner.query(`CREATE TABLE question_set (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guide_id uuid NOT NULL,
        session_id uuid NOT NULL,
        title text,
        ordinal integer NOT NULL,
        CONSTRAINT pk_question_set PRIMARY KEY (id),
        CONSTRAINT fk_question_set_guide_id FOREIGN KEY (guide_id) REFERENCES guide(id) ON DELETE CASCADE,
        CONSTRAINT fk_question_set_session_id FOREIGN KEY (session_id) REFERENCES "session"(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_question_set_guide_id ON question_set (guide_id)`);
    await runner.query(`CREATE INDEX ix_question_set_session_id ON question_set (session_id)`);
    await runner.query(`CREATE TABLE question (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        question_set_id uuid NOT NULL,
        "text" text NOT NULL,
        parts text[] NOT NULL,
        ordinal integer NOT NULL,
        CONSTRAINT pk_question PRIMARY KEY (id),
        CONSTRAINT fk_question_question_set_id FOREIGN KEY (question_set_id) REFERENCES question_set(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_question_question_set_id ON question (question_set_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE question`);
    await runner.query(`DROP TABLE question_set`);
    await runner.query(`DROP TABLE guide_session`);
    await runner.query(`DROP TABLE guide`);
  }
}
