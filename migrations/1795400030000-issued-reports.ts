import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that stand in the way of a purge, in the order in which they are deleted. */
const records = ['issued_document', 'issued_report', 'release'];
const recordsBefore = ['issued_document', 'release'];

/**
 * Reports of groups and plenaries as they were issued, kept as releases are; documents that were handed out belong to one or the other.
 * A purge of a meeting takes them along.
 */
export class IssuedReports1795400030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE issued_report (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        version integer NOT NULL,
        symbol text,
        issued_at timestamptz NOT NULL,
        issued_by uuid,
        content text NOT NULL,
        sha256 text NOT NULL,
        CONSTRAINT pk_issued_report PRIMARY KEY (id),
        CONSTRAINT fk_issued_report_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE RESTRICT,
        CONSTRAINT uq_issued_report_version UNIQUE (subject_id, version),
        CONSTRAINT uq_issued_report_symbol UNIQUE (meeting_id, symbol),
        CONSTRAINT ck_issued_report_kind CHECK (kind IN ('group', 'plenary') AND kind = content::jsonb ->> 'kind'),
        CONSTRAINT ck_issued_report_symbol CHECK (symbol IS NOT DISTINCT FROM content::jsonb #>> '{masthead,symbol}'),
        CONSTRAINT ck_issued_report_version CHECK (version > 0 AND version = (content::jsonb ->> 'version')::integer),
        CONSTRAINT ck_issued_report_sha256 CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
      )`);
    await runner.query(`CREATE TRIGGER issued_report_is_a_record BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_report
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`REVOKE UPDATE, DELETE ON issued_report FROM plenary_app`);
    await runner.query(`ALTER TABLE issued_document
        ALTER COLUMN release_id DROP NOT NULL,
        ADD COLUMN report_id uuid,
        ADD CONSTRAINT fk_issued_document_report_id FOREIGN KEY (report_id) REFERENCES issued_report(id) ON DELETE RESTRICT,
        ADD CONSTRAINT ck_issued_document_origin CHECK (num_nonnulls(release_id, report_id) = 1),
        ADD CONSTRAINT uq_issued_document_report UNIQUE (report_id, document, format, language, paper, since)`);
    await replacePurge(runner, records);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replacePurge(runner, recordsBefore);
    await runner.query(`ALTER TABLE issued_document DISABLE TRIGGER issued_document_is_a_record`);
    await runner.query(`DELETE FROM issued_document WHERE release_id IS NULL`);
    await runner.query(`ALTER TABLE issued_document ENABLE TRIGGER issued_document_is_a_record`);
    await runner.query(`ALTER TABLE issued_document
        DROP CONSTRAINT uq_issued_document_report,
        DROP CONSTRAINT ck_issued_document_origin,
        DROP COLUMN report_id,
        ALTER COLUMN release_id SET NOT NULL`);
    await runner.query(`DROP TABLE issued_report`);
  }
}

/** The function of `1795400017400-purge.ts`, with the records that there are to delete. */
async function replacePurge(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  const [{ schema }] = (await runner.query(`SELECT quote_ident(current_schema()) AS schema`)) as [{ schema: string }];
  const guards = (action: string) =>
    tables.map((table) => `ALTER TABLE "${table}" ${action} TRIGGER ${table}_is_a_record;`).join(' ');
  const reports = tables.includes('issued_report')
    ? `DELETE FROM issued_document USING issued_report
          WHERE issued_report.id = report_id AND issued_report.meeting_id = purged;
        DELETE FROM issued_report WHERE meeting_id = purged;`
    : '';
  await runner.query(`CREATE OR REPLACE FUNCTION purge_deleted_meeting(purged uuid) RETURNS boolean
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${schema}, pg_temp AS $$
    DECLARE
      purged_slug text;
      people uuid[];
    BEGIN
      SELECT slug INTO purged_slug FROM meeting
        WHERE id = purged AND deleted_at < now() - interval '30 days' FOR UPDATE;
      IF NOT FOUND THEN
        RETURN false;
      END IF;
      people := ARRAY(
        SELECT person_id FROM meeting_person WHERE meeting_id = purged
        UNION
        SELECT (coalesce(change."before", change."after") ->> 'personId')::uuid
        FROM draft_change change JOIN draft_step step ON step.id = change.step_id
        WHERE step.meeting_id = purged AND change.kind = 'person' AND change."before" IS DISTINCT FROM change."after"
      );
      ${guards('DISABLE')}
      ${reports}
      DELETE FROM issued_document USING "release" WHERE "release".id = release_id AND "release".meeting_id = purged;
      DELETE FROM "release" WHERE meeting_id = purged;
      ${guards('ENABLE')}
      DELETE FROM mail WHERE scope = purged;
      DELETE FROM live_event WHERE scope = purged;
      DELETE FROM starred_session WHERE meeting = purged_slug;
      -- Roles hold on to people, and go with their sessions.
      DELETE FROM "session" WHERE meeting_id = purged;
      DELETE FROM meeting WHERE id = purged;
      DELETE FROM person WHERE id = ANY(people) AND NOT EXISTS (SELECT FROM meeting_person WHERE person_id = person.id);
      RETURN true;
    END $$`);
}
