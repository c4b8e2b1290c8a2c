import { Check, Column, Entity, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Release } from '../publishing/release.entity.js';

/** A document that was handed out: the very bytes, made once and kept. A trigger refuses to change or delete it. */
@Entity()
@Unique('uq_issued_document', ['releaseId', 'document', 'format', 'language', 'paper', 'since'])
@Check('ck_issued_document_sha256', `sha256 = encode(sha256(bytes), 'hex')`)
export class IssuedDocument {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  releaseId!: string;

  @ManyToOne(() => Release, { onDelete: 'RESTRICT' })
  release?: Release;

  /** `agenda`, `session-objectives`, `participation`. */
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
