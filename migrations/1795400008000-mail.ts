import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox: mails, each written with its cause and sent afterwards. */
export class Mail1795400008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE mail (
        id uuid NOT NULL,
        recipient_address text NOT NULL,
        recipient_name text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text NOT NULL,
        calendar_method text,
        calendar_text text,
        cause text NOT NULL,
        version integer NOT NULL,
        scope uuid,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        retries integer NOT NULL DEFAULT 0,
        last_error text,
        message_id text NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        CONSTRAINT pk_mail PRIMARY KEY (id),
        CONSTRAINT ck_mail_state CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'uncertain', 'kept')),
        CONSTRAINT ck_mail_calendar CHECK ((calendar_method IS NULL) = (calendar_text IS NULL)),
        CONSTRAINT uq_mail_recipient_address_cause_version UNIQUE (recipient_address, cause, version)
      )`);
    await runner.query(`CREATE INDEX ix_mail_scope_created_at ON mail (scope, created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail`);
  }
}
