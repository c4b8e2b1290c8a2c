import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must not be found among the rows that a statement has written: table, name, rows that break the rule. */
const rules = [
  [
    'group_placing',
    'group_placing_group_of_its_session',
    `changed c JOIN breakout_group g ON g.id = c.group_id WHERE g.session_id <> c.session_id`,
  ],
  [
    'group_placing',
    'group_placing_mechanism_of_its_meeting',
    `changed c JOIN "session" s ON s.id = c.session_id JOIN meeting_mechanism m ON m.id = c.mechanism_id WHERE m.meeting_id <> s.meeting_id`,
  ],
  [
    'breakout_group',
    'group_placings_of_its_session',
    `changed c JOIN group_placing p ON p.group_id = c.id WHERE p.session_id <> c.session_id`,
  ],
] as const;

/** Which mechanisms sit in which breakout group, and who is wished with whom; in which languages a group speaks, and for which regions it is meant. */
export class MechanismsInGroups1795400025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE breakout_group
      ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
      ADD COLUMN regions text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "session"
      ADD COLUMN wishes jsonb NOT NULL DEFAULT '[]',
      ADD CONSTRAINT ck_session_wishes CHECK (jsonb_typeof(wishes) = 'array')`);
    await runner.query(`CREATE TABLE group_placing (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        group_id uuid NOT NULL,
        mechanism_id uuid NOT NULL,
        ordinal integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_group_placing PRIMARY KEY (id),
        CONSTRAINT uq_group_placing_session_id_mechanism_id UNIQUE (session_id, mechanism_id),
        CONSTRAINT fk_group_placing_session_id FOREIGN KEY (session_id) REFERENCES "session"(id) ON DELETE CASCADE,
        CONSTRAINT fk_group_placing_group_id FOREIGN KEY (group_id) REFERENCES breakout_group(id) ON DELETE CASCADE,
        CONSTRAINT fk_group_placing_mechanism_id FOREIGN KEY (mechanism_id) REFERENCES meeting_mechanism(id) ON DELETE CASCADE,
        CONSTRAINT ck_group_placing_ordinal CHECK (ordinal >= 0)
      )`);
    await runner.query(`CREATE INDEX ix_group_placing_group_id ON group_placing (group_id)`);
    await runner.query(`CREATE INDEX ix_group_placing_mechanism_id ON group_placing (mechanism_id)`);
    for (const [table, name, broken] of rules) {
      for (const event of ['INSERT', 'UPDATE']) {
        await runner.query(`CREATE TRIGGER ${name}_on_${event.toLowerCase()} AFTER ${event} ON ${table}
          REFERENCING NEW TABLE AS changed
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_broken_rule('${name}', '${broken}')`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'update']) {
      await runner.query(`DROP TRIGGER group_placings_of_its_session_on_${event} ON breakout_group`);
    }
    await runner.query(`DROP TABLE group_placing`);
    await runner.query(`ALTER TABLE "session" DROP COLUMN wishes`);
    await runner.query(`ALTER TABLE breakout_group DROP COLUMN languages, DROP COLUMN regions`);
  }
}
