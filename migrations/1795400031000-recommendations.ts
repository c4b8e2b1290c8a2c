import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register: what meetings have recommended, who takes it up, and how far that is. It goes with its meeting. */
export class Recommendations1795400031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE recommendation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        "number" integer NOT NULL,
        session_id uuid,
        origin_id uuid,
        adopted_levels text[],
        title text NOT NULL,
        sentences jsonb NOT NULL,
        sources jsonb NOT NULL,
        addressee text NOT NULL,
        levels text[] NOT NULL,
        regions text[] NOT NULL,
        status text NOT NULL DEFAULT 'open',
        superseded_by_id uuid,
        evidence jsonb NOT NULL DEFAULT '[]',
        is_public boolean NOT NULL DEFAULT false,
        adopted_on date NOT NULL,
        entered_at timestamptz NOT NULL,
        entered_by uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_recommendation PRIMARY KEY (id),
        CONSTRAINT uq_recommendation_number UNIQUE (meeting_id, "number"),
        CONSTRAINT uq_recommendation_origin UNIQUE (session_id, origin_id),
        CONSTRAINT fk_recommendation_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_recommendation_superseded_by_id FOREIGN KEY (superseded_by_id)
          REFERENCES recommendation(id) ON DELETE SET NULL,
        CONSTRAINT ck_recommendation_number CHECK ("number" > 0),
        CONSTRAINT ck_recommendation_origin CHECK (num_nonnulls(session_id, origin_id, adopted_levels) IN (0, 3)),
        CONSTRAINT ck_recommendation_title CHECK (title ~ '\\S' OR session_id IS NOT NULL OR sources <> '[]'),
        CONSTRAINT ck_recommendation_sentences CHECK (jsonb_typeof(sentences) = 'array' AND sentences <> '[]'),
        CONSTRAINT ck_recommendation_sources CHECK (jsonb_typeof(sources) = 'array'),
        CONSTRAINT ck_recommendation_evidence CHECK (jsonb_typeof(evidence) = 'array'),
        CONSTRAINT ck_recommendation_status CHECK (status IN ('open', 'inProgress', 'done', 'superseded', 'dropped')),
        CONSTRAINT ck_recommendation_superseded CHECK (superseded_by_id IS NULL OR status = 'superseded' AND superseded_by_id <> id)
      )`);
    await runner.query(`CREATE INDEX ix_recommendation_superseded_by_id ON recommendation (superseded_by_id)`);
    await runner.query(`CREATE TABLE recommendation_owner (
        recommendation_id uuid NOT NULL,
        ordinal integer NOT NULL,
        mechanism_id uuid,
        organization text,
        CONSTRAINT pk_recommendation_owner PRIMARY KEY (recommendation_id, ordinal),
        CONSTRAINT uq_recommendation_owner_mechanism UNIQUE (recommendation_id, mechanism_id),
        CONSTRAINT uq_recommendation_owner_organization UNIQUE (recommendation_id, organization),
        CONSTRAINT fk_recommendation_owner_recommendation_id FOREIGN KEY (recommendation_id)
          REFERENCES recommendation(id) ON DELETE CASCADE,
        CONSTRAINT fk_recommendation_owner_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES mechanism(id),
        CONSTRAINT ck_recommendation_owner_one CHECK (num_nonnulls(mechanism_id, organization) = 1),
        CONSTRAINT ck_recommendation_owner_organization CHECK (organization ~ '\\S'),
        CONSTRAINT ck_recommendation_owner_ordinal CHECK (ordinal >= 0)
      )`);
    await runner.query(`CREATE INDEX ix_recommendation_owner_mechanism_id ON recommendation_owner (mechanism_id)`);
    await runner.query(`CREATE TABLE recommendation_theme (
        recommendation_id uuid NOT NULL,
        ordinal integer NOT NULL,
        theme_key text NOT NULL,
        CONSTRAINT pk_recommendation_theme PRIMARY KEY (recommendation_id, ordinal),
        CONSTRAINT uq_recommendation_theme_key UNIQUE (recommendation_id, theme_key),
        CONSTRAINT fk_recommendation_theme_recommendation_id FOREIGN KEY (recommendation_id)
          REFERENCES recommendation(id) ON DELETE CASCADE,
        CONSTRAINT fk_recommendation_theme_theme_key FOREIGN KEY (theme_key) REFERENCES mechanism_theme("key"),
        CONSTRAINT ck_recommendation_theme_ordinal CHECK (ordinal >= 0)
      )`);
    await runner.query(`CREATE INDEX ix_recommendation_theme_theme_key ON recommendation_theme (theme_key)`);
    await runner.query(`CREATE TABLE recommendation_step (
        id bigint GENERATED ALWAYS AS IDENTITY,
        recommendation_id uuid NOT NULL,
        status text NOT NULL,
        note text,
        set_at timestamptz NOT NULL,
        set_by uuid,
        CONSTRAINT pk_recommendation_step PRIMARY KEY (id),
        CONSTRAINT fk_recommendation_step_recommendation_id FOREIGN KEY (recommendation_id)
          REFERENCES recommendation(id) ON DELETE CASCADE,
        CONSTRAINT ck_recommendation_step_status CHECK (status IN ('open', 'inProgress', 'done', 'superseded', 'dropped')),
        CONSTRAINT ck_recommendation_step_note CHECK (char_length(note) <= 10000)
      )`);
    await runner.query(
      `CREATE INDEX ix_recommendation_step_recommendation_id ON recommendation_step (recommendation_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['recommendation_step', 'recommendation_theme', 'recommendation_owner', 'recommendation'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
