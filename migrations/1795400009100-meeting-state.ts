import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings that are archived or deleted. */
export class MeetingState1795400009100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting ADD archived_at timestamptz, ADD deleted_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE meeting DROP deleted_at, DROP archived_at`);
  }
}
