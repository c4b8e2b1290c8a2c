import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agendas that mark what has changed since an earlier release are documents of their own, kept as the others are. */
export class DocumentsSince1795400015500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE issued_document ADD COLUMN since integer NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE issued_document
        DROP CONSTRAINT uq_issued_document_release_id_document_format_language_paper`);
    await runner.query(`ALTER TABLE issued_document ADD CONSTRAINT uq_issued_document
        UNIQUE (release_id, document, format, language, paper, since)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE issued_document DROP CONSTRAINT uq_issued_document`);
    await runner.query(`ALTER TABLE issued_document DROP COLUMN since`);
    await runner.query(`ALTER TABLE issued_document
        ADD CONSTRAINT uq_issued_document_release_id_document_format_language_paper
        UNIQUE (release_id, document, format, language, paper)`);
  }
}
