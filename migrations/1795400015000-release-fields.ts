import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A release has a symbol of its own, and keeps the draft of which it was made. */
export class ReleaseFields1795400015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "release"
        ADD COLUMN symbol text,
        ADD COLUMN draft text,
        ADD CONSTRAINT uq_release_meeting_id_symbol UNIQUE (meeting_id, symbol),
        ADD CONSTRAINT ck_release_symbol
          CHECK (symbol IS NOT DISTINCT FROM snapshot::jsonb #>> '{masthead,symbol}'),
        ADD CONSTRAINT ck_release_draft
          CHECK (draft::jsonb #>> '{meeting,slug}' = snapshot::jsonb #>> '{meeting,slug}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "release" DROP COLUMN symbol, DROP COLUMN draft`);
  }
}
