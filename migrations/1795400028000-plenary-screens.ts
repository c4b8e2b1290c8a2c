import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What groups report is presented to a plenary, slide by slide, and then decided on. */
export class PlenaryScreens1795400028000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE group_output DROP CONSTRAINT ck_group_output_state`);
    await runner.query(`ALTER TABLE group_output ADD CONSTRAINT ck_group_output_state
        CHECK (state IN ('open', 'submitted', 'cleared', 'presented', 'included'))`);
    await runner.query(`CREATE TABLE plenary_screen (
        session_id uuid NOT NULL,
        group_id uuid,
        slide text,
        CONSTRAINT pk_plenary_screen PRIMARY KEY (session_id),
        CONSTRAINT fk_plenary_screen_session_id FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE plenary_screen`);
    await runner.query(`UPDATE group_output SET state = 'cleared' WHERE state IN ('presented', 'included')`);
    await runner.query(`ALTER TABLE group_output DROP CONSTRAINT ck_group_output_state`);
    await runner.query(`ALTER TABLE group_output ADD CONSTRAINT ck_group_output_state
        CHECK (state IN ('open', 'submitted', 'cleared'))`);
  }
}
