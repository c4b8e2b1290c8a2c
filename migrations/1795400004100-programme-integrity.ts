import type { MigrationInterface, QueryRunner } from 'typeorm';

const wallTime = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]$';
const times = (pattern: string) =>
  `"start" ~ '${pattern}' AND "end" ~ '${pattern}' AND "end"::timestamp > "start"::timestamp`;

/** Checks of single rows: table, name, condition. */
const checks = [
  ['meeting', 'ck_meeting_titles', `title ~ '\\S' AND short_title ~ '\\S'`],
  ['meeting', 'ck_meeting_lead_lists', `jsonb_typeof(objective) = 'object' AND jsonb_typeof(issues) = 'object'`],
  ['room', 'ck_room_key', `"key" ~ '\\S' AND name ~ '\\S'`],
  ['room', 'ck_room_ordinal', `ordinal >= 0`],
  ['meeting_person', 'ck_meeting_person_key', `"key" ~ '\\S'`],
  ['meeting_person', 'ck_meeting_person_ordinal', `ordinal >= 0`],
  ['session', 'ck_session_key', `"key" ~ '\\S' AND title ~ '\\S'`],
  ['session', 'ck_session_number', `"number" BETWEEN 1 AND 999`],
  ['session', 'ck_session_ordinal', `ordinal >= 0`],
  ['item', 'ck_item_ordinal', `ordinal >= 0`],
  ['breakout_group', 'ck_breakout_group_name', `name ~ '\\S'`],
  ['breakout_group', 'ck_breakout_group_ordinal', `ordinal >= 0`],
  ['role', 'ck_role_ordinal', `ordinal >= 0`],
  ['guide', 'ck_guide_ordinal', `ordinal >= 0`],
  ['guide_session', 'ck_guide_session_ordinal', `ordinal >= 0`],
  ['question_set', 'ck_question_set_ordinal', `ordinal >= 0`],
  ['question', 'ck_question_text', `"text" ~ '\\S'`],
  ['question', 'ck_question_ordinal', `ordinal >= 0`],
] as const;

/** What must not be found among the rows that a statement has written: table, name, rows that break the rule. */
const rules = [
  [
    'session',
    'session_room_of_its_meeting',
    `changed c JOIN room r ON r.id = c.room_id WHERE r.meeting_id <> c.meeting_id`,
  ],
  [
    'session',
    'session_reports_in_its_meeting',
    `changed c JOIN "session" s ON s.id = c.reports_to_id WHERE s.meeting_id <> c.meeting_id`,
  ],
  [
    'session',
    'session_takes_reports_of_its_meeting',
    `changed c JOIN "session" s ON s.reports_to_id = c.id WHERE s.meeting_id <> c.meeting_id`,
  ],
  [
    'session',
    'session_with_groups_is_breakout',
    `changed c JOIN breakout_group g ON g.session_id = c.id WHERE c.kind <> 'breakout'`,
  ],
  [
    'breakout_group',
    'group_of_breakout',
    `changed c JOIN "session" s ON s.id = c.session_id WHERE s.kind <> 'breakout'`,
  ],
  [
    'breakout_group',
    'group_room_of_its_meeting',
    `changed c JOIN "session" s ON s.id = c.session_id JOIN room r ON r.id = c.room_id WHERE r.meeting_id <> s.meeting_id`,
  ],
  [
    'breakout_group',
    'group_roles_of_its_session',
    `changed c JOIN "role" r ON r.group_id = c.id WHERE r.session_id <> c.session_id`,
  ],
  [
    'item',
    'item_roles_of_its_session',
    `changed c JOIN "role" r ON r.item_id = c.id WHERE r.session_id <> c.session_id`,
  ],
  ['role', 'role_item_of_its_session', `changed c JOIN item i ON i.id = c.item_id WHERE i.session_id <> c.session_id`],
  [
    'role',
    'role_group_of_its_session',
    `changed c JOIN breakout_group g ON g.id = c.group_id WHERE g.session_id <> c.session_id`,
  ],
  [
    'role',
    'role_person_of_its_meeting',
    `changed c JOIN "session" s ON s.id = c.session_id JOIN meeting_person p ON p.id = c.person_id WHERE p.meeting_id <> s.meeting_id`,
  ],
  ...['guide_session', 'question_set'].map(
    (table) =>
      [
        table,
        `${table}_of_its_meeting`,
        `changed c JOIN guide g ON g.id = c.guide_id JOIN "session" s ON s.id = c.session_id WHERE g.meeting_id <> s.meeting_id`,
      ] as const,
  ),
] as const;

const ofMeeting = ['room', 'meeting_person', 'session', 'guide'];

/**
 * Rows of one programme refer to each other only, and hold nothing that a meeting file may not. Triggers, because a foreign key
 * of two columns would make every reference of the entities one of two columns.
 */
export class ProgrammeIntegrity1795400004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT ck_session_times`);
    await runner.query(`ALTER TABLE "session" ADD CONSTRAINT ck_session_times CHECK (${times(wallTime)})`);
    for (const [table, name, condition] of checks) {
      await runner.query(`ALTER TABLE "${table}" ADD CONSTRAINT ${name} CHECK (${condition})`);
    }
    await runner.query(`CREATE FUNCTION refuse_broken_rule() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        broken boolean;
      BEGIN
        EXECUTE 'SELECT EXISTS (SELECT FROM ' || TG_ARGV[1] || ')' INTO broken;
        IF broken THEN
          RAISE EXCEPTION '% breaks the rule %', TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$`);
    for (const [table, name, broken] of rules) {
      for (const event of ['INSERT', 'UPDATE']) {
        await runner.query(`CREATE TRIGGER ${name}_on_${event.toLowerCase()} AFTER ${event} ON "${table}"
          REFERENCING NEW TABLE AS changed
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_broken_rule('${name}', '${broken.replaceAll(`'`, `''`)}')`);
      }
    }
    await runner.query(`CREATE FUNCTION refuse_other_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% stays in its meeting', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ofMeeting) {
      await runner.query(`CREATE TRIGGER ${table}_stays_in_its_meeting BEFORE UPDATE OF meeting_id ON "${table}"
        FOR EACH ROW WHEN (NEW.meeting_id <> OLD.meeting_id) EXECUTE FUNCTION refuse_other_meeting()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ofMeeting) await runner.query(`DROP TRIGGER ${table}_stays_in_its_meeting ON "${table}"`);
    await runner.query(`DROP FUNCTION refuse_other_meeting`);
    for (const [table, name] of rules) {
      for (const event of ['insert', 'update']) await runner.query(`DROP TRIGGER ${name}_on_${event} ON "${table}"`);
    }
    await runner.query(`DROP FUNCTION refuse_broken_rule`);
    for (const [table, name] of checks) await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT ${name}`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT ck_session_times`);
    const before = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$';
    await runner.query(`ALTER TABLE "session" ADD CONSTRAINT ck_session_times CHECK (${times(before)})`);
  }
}
