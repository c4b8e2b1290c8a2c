import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses to which the news of a meeting goes. With one of them, however it is deleted, go the mails that were written to it. */
export class NewsSubscribers1795400019300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE news_subscriber (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        address text NOT NULL,
        language text NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        link_hash text NOT NULL,
        link_until timestamptz NOT NULL,
        end_hash text NOT NULL,
        told_version integer NOT NULL,
        CONSTRAINT pk_news_subscriber PRIMARY KEY (id),
        CONSTRAINT uq_news_subscriber_meeting_id_address UNIQUE (meeting_id, address),
        CONSTRAINT uq_news_subscriber_link_hash UNIQUE (link_hash),
        CONSTRAINT uq_news_subscriber_end_hash UNIQUE (end_hash),
        CONSTRAINT ck_news_subscriber_language CHECK (language IN ('en', 'fr', 'es')),
        CONSTRAINT fk_news_subscriber_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE FUNCTION forget_news_subscriber() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM mail WHERE recipient_address = OLD.address AND split_part(cause, ' ', 2) = OLD.id::text;
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER news_subscriber_is_forgotten AFTER DELETE ON news_subscriber
      FOR EACH ROW EXECUTE FUNCTION forget_news_subscriber()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE news_subscriber`);
    await runner.query(`DROP FUNCTION forget_news_subscriber`);
  }
}
