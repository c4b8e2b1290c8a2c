import { Check, Column, Entity, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Release } from '../publishing/release.entity.js';
import { IssuedReport } from '../reports/issued-report.entity.js';

/** A document that was handed out: the very bytes, made once and kept. A trigger refuses to change or delete it. */
@Entity()
@Unique('uq_issued_document', ['releaseId', 'document', 'format', 'language', 'paper', 'since'])
@Unique('uq_issued_document_report', ['reportId', 'document', 'format', 'language', 'paper', 'since'])
@Check('ck_issued_document_origin', `num_nonnulls(release_id, report_id) = 1`)
@Check('ck_issued_document_sha256', `sha256 = encode(sha256(bytes), 'hex')`)
export class IssuedDocument {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Of which it was made: this, or else a report. */
  @Column('uuid', { nullable: true })
  releaseId!: string | null;

  @ManyToOne(() => Release, { onDelete: 'RESTRICT' })
  release?: Release | null;

  @Column('uuid', { nullable: true })
  reportId!: string | null;

  @ManyToOne(() => IssuedReport, { onDelete: 'RESTRICT' })
  report?: IssuedReport | null;

  /** `agenda`, `session-objectives`, `participation`; `report`. */
  @Column('text')
  document!: string;

  /** `pdf`, `docx`. */
  @Column('text')
  format!: string;

  @Column('text')
  language!: string;

  /** `a4`, `letter`. */
  @Column('text')
  paper!: string;

  /** Version of the release since which it marks what has changed; 0 where it marks nothing. */
  @Column('int', { default: 0 })
  since!: number;

  @Column('bytea')
  bytes!: Buffer;

  /** SHA-256 of the bytes, hexadecimal. */
  @Column('text')
  sha256!: string;

  @Column('timestamptz', { default: () => 'now()' })
  issuedAt!: Date;
}
