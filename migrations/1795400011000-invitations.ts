import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to roles, and what each recipient was last told. They outlive the roles that they were for. */
export class Invitations1795400011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE invitation (
        id uuid NOT NULL,
        role_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        person_id uuid NOT NULL,
        account_id uuid NOT NULL,
        session_key text NOT NULL,
        uid text NOT NULL,
        given_address text NOT NULL,
        recipient_address text NOT NULL,
        recipient_name text NOT NULL,
        version integer NOT NULL,
        sent_at timestamptz NOT NULL,
        method text,
        sequence integer,
        shown jsonb NOT NULL,
        ended_at timestamptz,
        CONSTRAINT pk_invitation PRIMARY KEY (id),
        CONSTRAINT uq_invitation_role_id UNIQUE (role_id),
        CONSTRAINT ck_invitation_method CHECK (method IN ('REQUEST', 'CANCEL')),
        CONSTRAINT ck_invitation_sequence CHECK (method IS NULL OR sequence IS NOT NULL),
        CONSTRAINT fk_invitation_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_invitation_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_invitation_meeting_id ON invitation (meeting_id)`);
    await runner.query(`CREATE INDEX ix_invitation_account_id ON invitation (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE invitation`);
  }
}
