import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each recipient's calendar was last told of an entry, which an invitation forgets when it moves to another address. */
export class ToldEntries1795400012500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE told_entry (
        recipient_address text NOT NULL,
        uid text NOT NULL,
        meeting_id uuid NOT NULL,
        method text NOT NULL,
        sequence integer NOT NULL,
        CONSTRAINT pk_told_entry PRIMARY KEY (recipient_address, uid),
        CONSTRAINT ck_told_entry_method CHECK (method IN ('REQUEST', 'CANCEL')),
        CONSTRAINT fk_told_entry_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_told_entry_meeting_id ON told_entry (meeting_id)`);
    await runner.query(`INSERT INTO told_entry (recipient_address, uid, meeting_id, method, sequence)
      SELECT DISTINCT ON (recipient_address, uid) recipient_address, uid, meeting_id, method, sequence
      FROM invitation WHERE method IS NOT NULL
      ORDER BY recipient_address, uid, sequence DESC, method`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE told_entry`);
  }
}
