import type { ReportKind } from '#contract/report';
import { Check, Column, Entity, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Meeting } from '../programme/meeting.entity.js';

/**
 * A numbered, frozen edition of what a group reports or a plenary has made of it, or of the highlights of a meeting. A trigger refuses to change or delete it. It holds on to
 * the meeting and not to the group or session: what was issued stays when that is taken out of the programme.
 */
@Entity()
@Unique('uq_issued_report_version', ['subjectId', 'version'])
@Unique('uq_issued_report_symbol', ['meetingId', 'symbol'])
@Check('ck_issued_report_kind', `kind IN ('group', 'plenary', 'highlights') AND kind = content::jsonb ->> 'kind'`)
@Check('ck_issued_report_symbol', `symbol IS NOT DISTINCT FROM content::jsonb #>> '{masthead,symbol}'`)
@Check('ck_issued_report_version', `version > 0 AND version = (content::jsonb ->> 'version')::integer`)
@Check('ck_issued_report_sha256', `sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')`)
export class IssuedReport {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'RESTRICT' })
  meeting?: Meeting;

  @Column('text')
  kind!: ReportKind;

  /** The breakout group, the session of the plenary, or the meeting. */
  @Column('uuid')
  subjectId!: string;

  /** 1, 2, 3 … per subject. */
  @Column('int')
  version!: number;

  /** By which its documents are cited, as the content says too. */
  @Column('text', { nullable: true })
  symbol!: string | null;

  @Column('timestamptz')
  issuedAt!: Date;

  /** The account; it may be gone. */
  @Column('uuid', { nullable: true })
  issuedBy!: string | null;

  /** The `Report` as canonical JSON (RFC 8785). */
  @Column('text')
  content!: string;

  /** SHA-256 of the content in UTF-8, hexadecimal. */
  @Column('text')
  sha256!: string;
}
