import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links at which secretariats suggest corrections to the registry of mechanisms, and what they suggest. */
export class MechanismCorrections1795400021100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE mechanism_link (
        id uuid NOT NULL,
        mechanism_id uuid NOT NULL,
        hash text NOT NULL,
        email text,
        language text NOT NULL,
        made_at timestamptz NOT NULL,
        made_by_id uuid,
        until timestamptz NOT NULL,
        withdrawn_at timestamptz,
        CONSTRAINT pk_mechanism_link PRIMARY KEY (id),
        CONSTRAINT uq_mechanism_link_hash UNIQUE (hash),
        CONSTRAINT ck_mechanism_link_language CHECK (language IN ('en', 'fr', 'es')),
        CONSTRAINT ck_mechanism_link_until CHECK (until > made_at),
        CONSTRAINT fk_mechanism_link_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES mechanism(id),
        CONSTRAINT fk_mechanism_link_made_by_id FOREIGN KEY (made_by_id) REFERENCES account(id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE INDEX ix_mechanism_link_mechanism_id ON mechanism_link (mechanism_id)`);
    await runner.query(`CREATE INDEX ix_mechanism_link_made_by_id ON mechanism_link (made_by_id)`);
    await runner.query(`CREATE TABLE mechanism_correction (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        mechanism_id uuid NOT NULL,
        link_id uuid NOT NULL,
        about text NOT NULL,
        "text" text NOT NULL,
        as_of text NOT NULL,
        suggested_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        reason text,
        settled_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_mechanism_correction PRIMARY KEY (id),
        CONSTRAINT ck_mechanism_correction_about CHECK (about ~ '^[a-zA-Z]+$'),
        CONSTRAINT ck_mechanism_correction_text CHECK (char_length("text") <= 10000 AND char_length(reason) <= 10000),
        CONSTRAINT ck_mechanism_correction_state CHECK (state IN ('waiting', 'accepted', 'declined')),
        CONSTRAINT ck_mechanism_correction_settled CHECK ((state = 'waiting') = (settled_at IS NULL)),
        CONSTRAINT ck_mechanism_correction_reason CHECK ((state = 'declined') = (reason IS NOT NULL)),
        CONSTRAINT fk_mechanism_correction_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES mechanism(id),
        CONSTRAINT fk_mechanism_correction_link_id FOREIGN KEY (link_id) REFERENCES mechanism_link(id)
      )`);
    await runner.query(
      `CREATE INDEX ix_mechanism_correction_mechanism_id_suggested_at ON mechanism_correction (mechanism_id, suggested_at)`,
    );
    await runner.query(`CREATE INDEX ix_mechanism_correction_link_id ON mechanism_correction (link_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mechanism_correction`);
    await runner.query(`DROP TABLE mechanism_link`);
  }
}
