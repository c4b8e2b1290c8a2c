import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a plenary makes of what its groups recommend. It holds on to the meeting alone: a session that is taken out of the programme, and
 * brought back by undoing that, finds what was decided there.
 */
export class Consolidation1795400029000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE plenary_consolidation (
        session_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        apart jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT pk_plenary_consolidation PRIMARY KEY (session_id),
        CONSTRAINT fk_plenary_consolidation_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_plenary_consolidation_meeting_id ON plenary_consolidation (meeting_id)`);
    await runner.query(`CREATE TABLE plenary_recommendation (
        session_id uuid NOT NULL,
        id uuid NOT NULL,
        ordinal integer NOT NULL,
        sources jsonb NOT NULL,
        fields jsonb NOT NULL,
        decision text,
        decided_at timestamptz,
        decided_by uuid,
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_plenary_recommendation PRIMARY KEY (session_id, id),
        CONSTRAINT fk_plenary_recommendation_session_id FOREIGN KEY (session_id)
          REFERENCES plenary_consolidation(session_id) ON DELETE CASCADE,
        CONSTRAINT ck_plenary_recommendation_sources CHECK (jsonb_typeof(sources) = 'array' AND sources <> '[]'),
        CONSTRAINT ck_plenary_recommendation_fields CHECK (jsonb_typeof(fields) = 'object'),
        CONSTRAINT ck_plenary_recommendation_decision CHECK (decision IN ('adopted', 'noted')),
        CONSTRAINT ck_plenary_recommendation_decided CHECK ((decision IS NULL) = (decided_at IS NULL)),
        CONSTRAINT ck_plenary_recommendation_removed CHECK (removed_at IS NULL OR decision IS NULL),
        CONSTRAINT ck_plenary_recommendation_ordinal CHECK (ordinal >= 0)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plenary_recommendation`);
    await runner.query(`DROP TABLE plenary_consolidation`);
  }
}
