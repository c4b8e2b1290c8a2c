import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their sign-ins, their one-time links, and the count of tries. */
export class Accounts1795400007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE account (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        email text NOT NULL,
        name text NOT NULL,
        password_hash text,
        administrator boolean NOT NULL DEFAULT false,
        sign_in_epoch integer NOT NULL DEFAULT 0,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_account PRIMARY KEY (id),
        CONSTRAINT ck_account_email CHECK (email = lower(btrim(email))),
        CONSTRAINT uq_account_email UNIQUE (email)
      )`);
    await runner.query(`CREATE TABLE one_time_link (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        purpose text NOT NULL,
        email text NOT NULL,
        token_hash text NOT NULL,
        epoch integer NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT pk_one_time_link PRIMARY KEY (id),
        CONSTRAINT ck_one_time_link_purpose CHECK (purpose IN ('signIn', 'changeEmail')),
        CONSTRAINT uq_one_time_link_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_one_time_link_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_one_time_link_account_id ON one_time_link (account_id)`);
    // The columns of the next two are those that connect-pg-simple and rate-limiter-flexible write.
    await runner.query(`CREATE TABLE sign_in_session (
        sid text NOT NULL,
        sess json NOT NULL,
        expire timestamp(6) NOT NULL,
        CONSTRAINT pk_sign_in_session PRIMARY KEY (sid)
      )`);
    await runner.query(`CREATE INDEX ix_sign_in_session_expire ON sign_in_session (expire)`);
    await runner.query(`CREATE TABLE sign_in_try (
        key text NOT NULL,
        points integer NOT NULL,
        expire bigint,
        CONSTRAINT pk_sign_in_try PRIMARY KEY (key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_in_try`);
    await runner.query(`DROP TABLE sign_in_session`);
    await runner.query(`DROP TABLE one_time_link`);
    await runner.query(`DROP TABLE account`);
  }
}
