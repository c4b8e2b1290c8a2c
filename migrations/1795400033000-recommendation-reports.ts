import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Links at which those report who have taken recommendations up, and what they report: once a year of each recommendation. An owner is
 * kept with its link and its report, for the rows of owners are written anew on each change. All of it goes with its meeting.
 */
export class RecommendationReports1795400033000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE owner_link (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        mechanism_id uuid,
        organization text,
        hash text NOT NULL,
        email text,
        language text NOT NULL,
        made_at timestamptz NOT NULL,
        made_by_id uuid,
        until timestamptz NOT NULL,
        withdrawn_at timestamptz,
        reminded_on date,
        CONSTRAINT pk_owner_link PRIMARY KEY (id),
        CONSTRAINT uq_owner_link_hash UNIQUE (hash),
        CONSTRAINT ck_owner_link_owner CHECK (num_nonnulls(mechanism_id, organization) = 1),
        CONSTRAINT ck_owner_link_organization CHECK (organization ~ '\\S'),
        CONSTRAINT ck_owner_link_language CHECK (language IN ('en', 'fr', 'es')),
        CONSTRAINT ck_owner_link_until CHECK (until > made_at),
        CONSTRAINT fk_owner_link_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_owner_link_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES mechanism(id),
        CONSTRAINT fk_owner_link_made_by_id FOREIGN KEY (made_by_id) REFERENCES account(id) ON DELETE SET NULL
      )`);
    for (const owner of ['mechanism_id', 'organization'])
      await runner.query(
        `CREATE UNIQUE INDEX uq_owner_link_standing_${owner} ON owner_link (meeting_id, ${owner}) WHERE withdrawn_at IS NULL`,
      );
    for (const column of ['meeting_id', 'mechanism_id', 'made_by_id'])
      await runner.query(`CREATE INDEX ix_owner_link_${column} ON owner_link (${column})`);
    await runner.query(`CREATE TABLE recommendation_report (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        recommendation_id uuid NOT NULL,
        mechanism_id uuid,
        organization text,
        "year" integer NOT NULL,
        "text" text NOT NULL,
        status text,
        evidence jsonb NOT NULL DEFAULT '[]',
        reported_at timestamptz NOT NULL,
        link_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        note text,
        settled_at timestamptz,
        settled_by uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_recommendation_report PRIMARY KEY (id),
        CONSTRAINT uq_recommendation_report_mechanism UNIQUE (recommendation_id, mechanism_id, "year"),
        CONSTRAINT uq_recommendation_report_organization UNIQUE (recommendation_id, organization, "year"),
        CONSTRAINT ck_recommendation_report_owner CHECK (num_nonnulls(mechanism_id, organization) = 1),
        CONSTRAINT ck_recommendation_report_organization CHECK (organization ~ '\\S'),
        CONSTRAINT ck_recommendation_report_year CHECK ("year" BETWEEN 1900 AND 9999),
        CONSTRAINT ck_recommendation_report_text
          CHECK ("text" ~ '\\S' AND char_length("text") <= 10000 AND char_length(note) <= 10000),
        CONSTRAINT ck_recommendation_report_status CHECK (status IN ('open', 'inProgress', 'done', 'dropped')),
        CONSTRAINT ck_recommendation_report_evidence CHECK (jsonb_typeof(evidence) = 'array'),
        CONSTRAINT ck_recommendation_report_state CHECK (state IN ('waiting', 'accepted', 'declined')),
        CONSTRAINT ck_recommendation_report_settled
          CHECK ((state = 'waiting') = (settled_at IS NULL) AND (settled_at IS NOT NULL OR num_nonnulls(note, settled_by) = 0)),
        CONSTRAINT ck_recommendation_report_reason CHECK (state <> 'declined' OR note IS NOT NULL),
        CONSTRAINT fk_recommendation_report_recommendation_id FOREIGN KEY (recommendation_id)
          REFERENCES recommendation(id) ON DELETE CASCADE,
        CONSTRAINT fk_recommendation_report_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES mechanism(id),
        CONSTRAINT fk_recommendation_report_link_id FOREIGN KEY (link_id) REFERENCES owner_link(id) ON DELETE CASCADE
      )`);
    for (const column of ['mechanism_id', 'link_id'])
      await runner.query(`CREATE INDEX ix_recommendation_report_${column} ON recommendation_report (${column})`);
    await runner.query(`ALTER TABLE recommendation_step
        ADD COLUMN report_id uuid,
        ADD CONSTRAINT fk_recommendation_step_report_id FOREIGN KEY (report_id)
          REFERENCES recommendation_report(id) ON DELETE SET NULL`);
    await runner.query(`CREATE INDEX ix_recommendation_step_report_id ON recommendation_step (report_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE recommendation_step DROP COLUMN report_id`);
    for (const table of ['recommendation_report', 'owner_link']) await runner.query(`DROP TABLE ${table}`);
  }
}
