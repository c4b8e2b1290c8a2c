import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A release is the next one of its meeting and what it says it is; the address of a released meeting stays. */
export class ReleaseIntegrity1795400004200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION check_release() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        released_slug text;
        next_version integer;
        content jsonb := NEW.snapshot::jsonb;
      BEGIN
        SELECT slug INTO released_slug FROM meeting WHERE id = NEW.meeting_id FOR NO KEY UPDATE;
        SELECT coalesce(max(version), 0) + 1 INTO next_version FROM "release" WHERE meeting_id = NEW.meeting_id;
        IF NEW.version <> next_version THEN
          RAISE EXCEPTION 'release % of % does not follow the last one, expected %', NEW.version, released_slug, next_version
            USING ERRCODE = 'check_violation';
        END IF;
        IF content -> 'version' IS DISTINCT FROM to_jsonb(NEW.version)
          OR content #>> '{meeting,slug}' IS DISTINCT FROM released_slug THEN
          RAISE EXCEPTION 'the snapshot is not that of release % of %', NEW.version, released_slug
            USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER release_follows_the_last BEFORE INSERT ON "release"
        FOR EACH ROW EXECUTE FUNCTION check_release()`);
    await runner.query(`CREATE FUNCTION keep_released_slug() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM "release" WHERE meeting_id = OLD.id) THEN
          RAISE EXCEPTION '% is released: its slug is part of addresses and calendar entries, and stays', OLD.slug
            USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER meeting_keeps_released_slug BEFORE UPDATE OF slug ON meeting
        FOR EACH ROW WHEN (NEW.slug <> OLD.slug) EXECUTE FUNCTION keep_released_slug()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER meeting_keeps_released_slug ON meeting`);
    await runner.query(`DROP FUNCTION keep_released_slug`);
    await runner.query(`DROP TRIGGER release_follows_the_last ON "release"`);
    await runner.query(`DROP FUNCTION check_release`);
  }
}
