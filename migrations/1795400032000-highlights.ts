import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = ['group', 'plenary', 'highlights'];
const kindsBefore = ['group', 'plenary'];

/**
 * What is written of a meeting for its highlights, and highlights among the reports that are issued. Blocks hold on to the meeting alone: a
 * session that is taken out of the programme, and brought back by undoing that, finds what was written of it.
 */
export class Highlights1795400032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE highlights (
        meeting_id uuid NOT NULL,
        written_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_highlights PRIMARY KEY (meeting_id),
        CONSTRAINT fk_highlights_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE TABLE highlights_block (
        meeting_id uuid NOT NULL,
        id text NOT NULL,
        part text NOT NULL,
        ordinal integer NOT NULL,
        fields jsonb NOT NULL DEFAULT '{}',
        basis jsonb,
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_highlights_block PRIMARY KEY (meeting_id, id),
        CONSTRAINT fk_highlights_block_meeting_id FOREIGN KEY (meeting_id) REFERENCES highlights(meeting_id) ON DELETE CASCADE,
        CONSTRAINT ck_highlights_block_part CHECK (part ~ '^(introduction|partnerships|closing|(session|group)/.+)$'),
        CONSTRAINT ck_highlights_block_fields CHECK (jsonb_typeof(fields) = 'object'),
        CONSTRAINT ck_highlights_block_basis CHECK (jsonb_typeof(basis) = 'object'),
        CONSTRAINT ck_highlights_block_ordinal CHECK (ordinal >= 0)
      )`);
    await allow(runner, kinds);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeIssued(runner);
    await allow(runner, kindsBefore);
    await runner.query(`DROP TABLE highlights_block`);
    await runner.query(`DROP TABLE highlights`);
  }
}

async function allow(runner: QueryRunner, reported: readonly string[]): Promise<void> {
  const list = reported.map((kind) => `'${kind}'`).join(', ');
  await runner.query(`ALTER TABLE issued_report
      DROP CONSTRAINT ck_issued_report_kind,
      ADD CONSTRAINT ck_issued_report_kind CHECK (kind IN (${list}) AND kind = content::jsonb ->> 'kind')`);
}

/** Records are refused to go; a table that no longer allows their kind cannot keep them. */
async function removeIssued(runner: QueryRunner): Promise<void> {
  const guard = async (action: string) => {
    for (const table of ['issued_document', 'issued_report'])
      await runner.query(`ALTER TABLE ${table} ${action} TRIGGER ${table}_is_a_record`);
  };
  await guard('DISABLE');
  await runner.query(`DELETE FROM issued_document USING issued_report
      WHERE issued_report.id = report_id AND issued_report.kind = 'highlights'`);
  await runner.query(`DELETE FROM issued_report WHERE kind = 'highlights'`);
  await guard('ENABLE');
}
