import type { MigrationInterface, QueryRunner } from 'typeorm';

const wallTimePattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]$';

/** What organizers set for what breakout groups report: whether it may name people, how many recommendations, and by when. */
export class SettingsOfOutputs1795400026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting
      ADD COLUMN attribution text NOT NULL DEFAULT 'named',
      ADD CONSTRAINT ck_meeting_attribution CHECK (attribution IN ('named', 'unnamed'))`);
    await runner.query(`ALTER TABLE "session"
      ADD COLUMN recommendation_limit integer,
      ADD COLUMN outputs_due text,
      ADD CONSTRAINT ck_session_recommendation_limit
        CHECK (recommendation_limit IS NULL OR (kind = 'breakout' AND recommendation_limit BETWEEN 1 AND 20)),
      ADD CONSTRAINT ck_session_outputs_due
        CHECK (outputs_due IS NULL OR (kind = 'breakout' AND outputs_due ~ '${wallTimePattern}' AND outputs_due::timestamp >= "start"::timestamp))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "session" DROP COLUMN recommendation_limit, DROP COLUMN outputs_due`);
    await runner.query(`ALTER TABLE meeting DROP COLUMN attribution`);
  }
}
