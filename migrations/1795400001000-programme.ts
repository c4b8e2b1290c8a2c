import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings and what their programmes hold. */
export class Programme1795400001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE meeting (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        slug text NOT NULL,
        short_title text NOT NULL,
        edition integer,
        title text NOT NULL,
        theme text,
        start_date date NOT NULL,
        end_date date NOT NULL,
        time_zone text NOT NULL,
        language text NOT NULL,
        venue text,
        organizer text,
        organizer_tagline text,
        objective jsonb,
        issues jsonb,
        CONSTRAINT pk_meeting PRIMARY KEY (id),
        CONSTRAINT ck_meeting_dates CHECK (end_date >= start_date),
        CONSTRAINT ck_meeting_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        CONSTRAINT uq_meeting_slug UNIQUE (slug)
      )`);
    await runner.query(`CREATE TABLE room (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        "key" text NOT NULL,
        name text NOT NULL,
        ordinal integer NOT NULL,
        CONSTRAINT pk_room PRIMARY KEY (id),
        CONSTRAINT uq_room_meeting_id_key UNIQUE (meeting_id, "key"),
        CONSTRAINT fk_room_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE TABLE meeting_person (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        person_id uuid NOT NULL,
        "key" text NOT NULL,
        "position" text,
        ordinal integer NOT NULL,
        CONSTRAINT pk_meeting_person PRIMARY KEY (id),
        CONSTRAINT uq_meeting_person_meeting_id_key UNIQUE (meeting_id, "key"),
        CONSTRAINT fk_meeting_person_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_person_person_id FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE RESTRICT
      )`);
    await runner.query(`CREATE INDEX ix_meeting_person_person_id ON meeting_person (person_id)`);
    await runner.query(`CREATE TABLE "session" (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        "key" text NOT NULL,
        kind text NOT NULL,
        "number" integer,
        label text,
        title text NOT NULL,
        qualifier text,
        "start" text NOT NULL,
        "end" text NOT NULL,
        room_id uuid,
        reports_to_id uuid,
        ordinal integer NOT NULL,
        CONSTRAINT pk_session PRIMARY KEY (id),
        CONSTRAINT ck_session_kind CHECK (kind IN ('opening', 'plenary', 'breakout', 'break', 'social', 'closing')),
        CONSTRAINT ck_session_reports_to CHECK (reports_to_id IS NULL OR (kind = 'breakout' AND reports_to_id <> id)),
        CONSTRAINT ck_session_times CHECK ("start" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$' AND "end" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$' AND "end"::timestamp > "start"::timestamp),
        CONSTRAINT uq_session_meeting_id_key UNIQUE (meeting_id, "key"),
        CONSTRAINT uq_session_meeting_id_number UNIQUE (meeting_id, "number") DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_session_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_session_room_id FOREIGN KEY (room_id) REFERENCES room(id) ON DELETE SET NULL,
        CONSTRAINT fk_session_reports_to_id FOREIGN KEY (reports_to_id) REFERENCES "session"(id) ON DELETE SET NULL
          DEFERRABLE INITIALLY DEFERRED
      )`);
    await runner.query(`CREATE INDEX ix_session_room_id ON "session" (room_id)`);
    await runner.query(`CREATE INDEX ix_session_reports_to_id ON "session" (reports_to_id)`);
    await runner.query(`CREATE TABLE item (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        kind text NOT NULL,
        title text,
        minutes integer,
        ordinal integer NOT NULL,
        CONSTRAINT pk_item PRIMARY KEY (id),
        CONSTRAINT ck_item_kind CHECK (kind IN ('statement', 'presentation', 'panel', 'discussion', 'groupReports')),
        CONSTRAINT ck_item_minutes CHECK (minutes BETWEEN 1 AND 1440),
        CONSTRAINT fk_item_session_id FOREIGN KEY (session_id) REFERENCES "session"(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_item_session_id ON item (session_id)`);
    await runner.query(`CREATE TABLE breakout_group (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        "number" integer NOT NULL,
        name text NOT NULL,
        reported_as text,
        room_id uuid,
        ordinal integer NOT NULL,
        CONSTRAINT pk_breakout_group PRIMARY KEY (id),
        CONSTRAINT ck_breakout_group_number CHECK (number > 0),
        CONSTRAINT uq_breakout_group_session_id_number UNIQUE (session_id, "number"),
        CONSTRAINT fk_breakout_group_session_id FOREIGN KEY (session_id) REFERENCES "session"(id) ON DELETE CASCADE,
        CONSTRAINT fk_breakout_group_room_id FOREIGN KEY (room_id) REFERENCES room(id) ON DELETE SET NULL
      )`);
    await runner.query(`CREATE INDEX ix_breakout_group_room_id ON breakout_group (room_id)`);
    await runner.query(`CREATE TABLE "role" (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        kind text NOT NULL,
        session_id uuid NOT NULL,
        item_id uuid,
        group_id uuid,
        person_id uuid NOT NULL,
        capacity text,
        state text NOT NULL DEFAULT 'confirmed',
        ordinal integer NOT NULL,
        CONSTRAINT pk_role PRIMARY KEY (id),
        CONSTRAINT ck_role_place CHECK (CASE kind
          WHEN 'moderator' THEN item_id IS NULL AND group_id IS NULL
          WHEN 'speaker' THEN item_id IS NOT NULL AND group_id IS NULL
          WHEN 'coFacilitator' THEN item_id IS NULL AND group_id IS NOT NULL
          WHEN 'rapporteur' THEN item_id IS NULL AND group_id IS NOT NULL
          ELSE false
        END),
        CONSTRAINT ck_role_state CHECK (state IN ('toBeConfirmed', 'invited', 'confirmed', 'declined')),
        CONSTRAINT fk_role_session_id FOREIGN KEY (session_id) REFERENCES "session"(id) ON DELETE CASCADE,
        CONSTRAINT fk_role_item_id FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
        CONSTRAINT fk_role_group_id FOREIGN KEY (group_id) REFERENCES breakout_group(id) ON DELETE CASCADE,
        CONSTRAINT fk_role_person_id FOREIGN KEY (person_id) REFERENCES meeting_person(id)
      )`);
    await runner.query(`CREATE INDEX ix_role_session_id ON "role" (session_id)`);
    await runner.query(`CREATE INDEX ix_role_item_id ON "role" (item_id)`);
    await runner.query(`CREATE INDEX ix_role_group_id ON "role" (group_id)`);
    await runner.query(`CREATE INDEX ix_role_person_id ON "role" (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "role"`);
    await runner.query(`DROP TABLE breakout_group`);
    await runner.query(`DROP TABLE item`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TABLE meeting_person`);
    await runner.query(`DROP TABLE room`);
    await runner.query(`DROP TABLE meeting`);
  }
}
