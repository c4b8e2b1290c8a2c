import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A role for which nobody is named yet: nobody has been asked, and nobody has answered. */
export class VacantRoles1795400016400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "role"
        ALTER COLUMN person_id DROP NOT NULL,
        ADD CONSTRAINT ck_role_vacant CHECK (person_id IS NOT NULL OR state = 'toBeConfirmed')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "role" WHERE person_id IS NULL`);
    await runner.query(`ALTER TABLE "role" DROP CONSTRAINT ck_role_vacant, ALTER COLUMN person_id SET NOT NULL`);
  }
}
