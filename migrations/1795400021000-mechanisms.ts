import type { MigrationInterface, QueryRunner } from 'typeorm';

const slug = `'^[a-z0-9]+(-[a-z0-9]+)*$'`;

/**
 * The registry of mechanisms: their names, what was stated of them and when, their themes, and in what they took part. Statements
 * are records. That no two mechanisms share a name is held by a table of names, which cannot fall behind the mechanisms.
 */
export class Mechanisms1795400021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeMechanisms(runner);
    await makeFacts(runner);
    await makeOccasions(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['occasion_mechanism', 'mechanism_occasion', 'mechanism_fact', 'mechanism_theme']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query(`DROP TABLE mechanism_name`);
    await runner.query(`DROP TABLE mechanism`);
    for (const name of ['mechanism_names_are_kept', 'name_belongs_to_mechanism', 'themes_of_mechanism_exist']) {
      await runner.query(`DROP FUNCTION ${name}`);
    }
  }
}

async function makeMechanisms(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE mechanism (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      "key" text NOT NULL,
      "type" text NOT NULL,
      name text NOT NULL,
      short_name text NOT NULL,
      acronym text,
      aliases text[] NOT NULL,
      ordinal integer NOT NULL,
      version integer NOT NULL DEFAULT 1,
      CONSTRAINT pk_mechanism PRIMARY KEY (id),
      CONSTRAINT uq_mechanism_key UNIQUE ("key"),
      CONSTRAINT uq_mechanism_acronym UNIQUE (acronym),
      CONSTRAINT ck_mechanism_key CHECK ("key" ~ ${slug}),
      CONSTRAINT ck_mechanism_type CHECK ("type" IN ('rcp', 'irf', 'global')),
      CONSTRAINT ck_mechanism_names CHECK (name ~ '\\S' AND short_name ~ '\\S' AND acronym ~ '\\S'),
      CONSTRAINT ck_mechanism_ordinal CHECK (ordinal >= 0)
    )`);
  await runner.query(`CREATE TABLE mechanism_name (
      "key" text NOT NULL,
      mechanism_id uuid NOT NULL,
      spellings text[] NOT NULL,
      CONSTRAINT pk_mechanism_name PRIMARY KEY ("key"),
      CONSTRAINT fk_mechanism_name_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES mechanism(id) ON DELETE CASCADE
    )`);
  await runner.query(`CREATE INDEX ix_mechanism_name_mechanism_id ON mechanism_name (mechanism_id)`);
  // Names are compared in a form that the application makes; that each is there is for the database to hold.
  await runner.query(`CREATE FUNCTION mechanism_names_are_kept(of uuid) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (
        SELECT FROM mechanism m
        CROSS JOIN LATERAL (
          SELECT array_agg(DISTINCT name) AS all_names FROM unnest(ARRAY[m.name, m.short_name, m.acronym] || m.aliases) AS name
          WHERE name IS NOT NULL
        ) named
        CROSS JOIN LATERAL (
          SELECT coalesce(array_agg(DISTINCT spelling), '{}') AS kept FROM mechanism_name n, unnest(n.spellings) AS spelling
          WHERE n.mechanism_id = m.id
        ) names
        WHERE m.id = of AND NOT (named.all_names <@ names.kept AND names.kept <@ named.all_names)
      ) THEN
        RAISE 'the names of mechanism % are not those that are kept for it', of;
      END IF;
    END $$`);
  await runner.query(`CREATE FUNCTION name_belongs_to_mechanism() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_TABLE_NAME = 'mechanism' THEN
        PERFORM mechanism_names_are_kept(NEW.id);
        RETURN NULL;
      END IF;
      IF TG_OP <> 'DELETE' THEN PERFORM mechanism_names_are_kept(NEW.mechanism_id); END IF;
      IF TG_OP <> 'INSERT' THEN PERFORM mechanism_names_are_kept(OLD.mechanism_id); END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`CREATE CONSTRAINT TRIGGER mechanism_is_named AFTER INSERT OR UPDATE ON mechanism
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION name_belongs_to_mechanism()`);
  await runner.query(`CREATE CONSTRAINT TRIGGER name_is_of_mechanism AFTER INSERT OR UPDATE OR DELETE ON mechanism_name
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION name_belongs_to_mechanism()`);
}

async function makeFacts(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE mechanism_theme (
      "key" text NOT NULL,
      name text NOT NULL,
      ordinal integer NOT NULL,
      CONSTRAINT pk_mechanism_theme PRIMARY KEY ("key"),
      CONSTRAINT ck_mechanism_theme_key CHECK ("key" ~ ${slug}),
      CONSTRAINT ck_mechanism_theme_name CHECK (name ~ '\\S'),
      CONSTRAINT ck_mechanism_theme_ordinal CHECK (ordinal >= 0)
    )`);
  await runner.query(`CREATE TABLE mechanism_fact (
      id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      mechanism_id uuid NOT NULL,
      kind text NOT NULL,
      value jsonb NOT NULL,
      as_of text NOT NULL,
      source text NOT NULL,
      recorded_at timestamptz NOT NULL,
      recorded_by uuid,
      CONSTRAINT pk_mechanism_fact PRIMARY KEY (id),
      CONSTRAINT ck_mechanism_fact_value CHECK (jsonb_typeof(value) = CASE kind
        WHEN 'memberStates' THEN 'number' WHEN 'iomRoles' THEN 'array' WHEN 'themes' THEN 'array'
        WHEN 'established' THEN 'object' WHEN 'regions' THEN 'object' WHEN 'organizations' THEN 'object'
        WHEN 'chair' THEN 'object' WHEN 'secretariats' THEN 'object' ELSE '' END),
      CONSTRAINT ck_mechanism_fact_as_of
        CHECK (as_of ~ '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$'),
      CONSTRAINT ck_mechanism_fact_source CHECK (source ~ '\\S'),
      CONSTRAINT fk_mechanism_fact_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES mechanism(id)
    )`);
  await runner.query(`CREATE INDEX ix_mechanism_fact_mechanism_id_kind ON mechanism_fact (mechanism_id, kind)`);
  await runner.query(`CREATE TRIGGER mechanism_fact_is_a_record BEFORE UPDATE OR DELETE OR TRUNCATE ON mechanism_fact
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  await runner.query(`REVOKE UPDATE, DELETE ON mechanism_fact FROM plenary_app`);
  await runner.query(`CREATE FUNCTION themes_of_mechanism_exist() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_TABLE_NAME = 'mechanism_theme' THEN
        IF EXISTS (SELECT FROM mechanism_fact WHERE kind = 'themes' AND value ? OLD.key) THEN
          RAISE 'theme % is one of a mechanism', OLD.key USING ERRCODE = 'foreign_key_violation';
        END IF;
      ELSIF EXISTS (
        SELECT FROM jsonb_array_elements(NEW.value) AS theme WHERE NOT EXISTS (
          SELECT FROM mechanism_theme WHERE to_jsonb(mechanism_theme.key) = theme
        )
      ) THEN
        RAISE 'a theme of mechanism % does not exist', NEW.mechanism_id USING ERRCODE = 'foreign_key_violation';
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`CREATE TRIGGER mechanism_fact_names_themes AFTER INSERT ON mechanism_fact
      FOR EACH ROW WHEN (NEW.kind = 'themes') EXECUTE FUNCTION themes_of_mechanism_exist()`);
  await runner.query(`CREATE TRIGGER mechanism_theme_stays AFTER DELETE OR UPDATE OF "key" ON mechanism_theme
      FOR EACH ROW EXECUTE FUNCTION themes_of_mechanism_exist()`);
}

async function makeOccasions(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE mechanism_occasion (
      "key" text NOT NULL,
      name text NOT NULL,
      "date" date,
      source text NOT NULL,
      ordinal integer NOT NULL,
      CONSTRAINT pk_mechanism_occasion PRIMARY KEY ("key"),
      CONSTRAINT ck_mechanism_occasion_key CHECK ("key" ~ ${slug}),
      CONSTRAINT ck_mechanism_occasion_name CHECK (name ~ '\\S' AND source ~ '\\S'),
      CONSTRAINT ck_mechanism_occasion_ordinal CHECK (ordinal >= 0)
    )`);
  await runner.query(`CREATE TABLE occasion_mechanism (
      occasion_key text NOT NULL,
      mechanism_id uuid NOT NULL,
      CONSTRAINT pk_occasion_mechanism PRIMARY KEY (occasion_key, mechanism_id),
      CONSTRAINT fk_occasion_mechanism_occasion_key
        FOREIGN KEY (occasion_key) REFERENCES mechanism_occasion("key") ON DELETE CASCADE,
      CONSTRAINT fk_occasion_mechanism_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES mechanism(id) ON DELETE CASCADE
    )`);
  await runner.query(`CREATE INDEX ix_occasion_mechanism_mechanism_id ON occasion_mechanism (mechanism_id)`);
}
