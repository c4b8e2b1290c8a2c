import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that stand in the way, in the order in which they are deleted. */
const records = ['issued_document', 'release'];
const guards = (action: string) =>
  records.map((table) => `ALTER TABLE "${table}" ${action} TRIGGER ${table}_is_a_record;`).join(' ');

/**
 * How a meeting goes for good that was deleted more than thirty days ago, with all that hangs on it. The application may delete no
 * record; it may ask for this, which is the owner's, does nothing else, and goes by the clock of the database. For its own
 * statements it takes the guards off, under locks that keep everybody else from writing records until it has ended.
 */
export class Purge1795400017400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ schema }] = (await runner.query(`SELECT quote_ident(current_schema()) AS schema`)) as [{ schema: string }];
    // With pg_temp named last, nobody can put a table of their own in the place of one of these.
    await runner.query(`CREATE FUNCTION purge_deleted_meeting(purged uuid) RETURNS boolean
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
    await runner.query(`REVOKE EXECUTE ON FUNCTION purge_deleted_meeting FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION purge_deleted_meeting TO plenary_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION purge_deleted_meeting`);
  }
}
