import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents as they were handed out, kept byte for byte. */
export class IssuedDocuments1795400004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE issued_document (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        release_id uuid NOT NULL,
        document text NOT NULL,
        format text NOT NULL,
        language text NOT NULL,
        paper text NOT NULL,
        bytes bytea NOT NULL,
        sha256 text NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_issued_document PRIMARY KEY (id),
        CONSTRAINT ck_issued_document_sha256 CHECK (sha256 = encode(sha256(bytes), 'hex')),
        CONSTRAINT uq_issued_document_release_id_document_format_language_paper UNIQUE (release_id, document, format, language, paper),
        CONSTRAINT fk_issued_document_release_id FOREIGN KEY (release_id) REFERENCES "release"(id) ON DELETE RESTRICT
      )`);
    await runner.query(`CREATE TRIGGER issued_document_is_a_record BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_document
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE issued_document`);
  }
}
