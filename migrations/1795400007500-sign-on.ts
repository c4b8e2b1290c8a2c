import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who an account is at an identity provider. */
export class SignOn1795400007500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE sign_on_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        account_id uuid NOT NULL,
        linked_at timestamptz NOT NULL,
        CONSTRAINT pk_sign_on_identity PRIMARY KEY (issuer, subject),
        CONSTRAINT fk_sign_on_identity_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_sign_on_identity_account_id ON sign_on_identity (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_on_identity`);
  }
}
