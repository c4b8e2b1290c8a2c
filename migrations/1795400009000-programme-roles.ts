import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Note-takers; since when a role is in its state, by whom and why; whether the public sees an open role. */
export class ProgrammeRoles1795400009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "role"
        ADD state_at timestamptz,
        ADD state_by uuid,
        ADD decline_reason text,
        ADD hidden_until_confirmed boolean NOT NULL DEFAULT false,
        ADD version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT ck_role_decline_reason CHECK (decline_reason IS NULL OR state = 'declined'),
        ADD CONSTRAINT fk_role_state_by FOREIGN KEY (state_by) REFERENCES account(id) ON DELETE SET NULL,
        DROP CONSTRAINT ck_role_place,
        ADD CONSTRAINT ck_role_place CHECK (CASE kind
          WHEN 'moderator' THEN item_id IS NULL AND group_id IS NULL
          WHEN 'speaker' THEN item_id IS NOT NULL AND group_id IS NULL
          WHEN 'coFacilitator' THEN item_id IS NULL AND group_id IS NOT NULL
          WHEN 'rapporteur' THEN item_id IS NULL AND group_id IS NOT NULL
          WHEN 'noteTaker' THEN item_id IS NULL AND group_id IS NOT NULL
          ELSE false
        END)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "role" WHERE kind = 'noteTaker'`);
    await runner.query(`ALTER TABLE "role"
        DROP CONSTRAINT ck_role_place,
        ADD CONSTRAINT ck_role_place CHECK (CASE kind
          WHEN 'moderator' THEN item_id IS NULL AND group_id IS NULL
          WHEN 'speaker' THEN item_id IS NOT NULL AND group_id IS NULL
          WHEN 'coFacilitator' THEN item_id IS NULL AND group_id IS NOT NULL
          WHEN 'rapporteur' THEN item_id IS NULL AND group_id IS NOT NULL
          ELSE false
        END),
        DROP version,
        DROP hidden_until_confirmed,
        DROP decline_reason,
        DROP state_by,
        DROP state_at`);
  }
}
