import { Check, Column, Entity, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Meeting } from '../programme/meeting.entity.js';

/** A numbered, frozen edition of a programme. A trigger refuses to change or delete it. */
@Entity()
@Unique(['meetingId', 'version'])
@Unique(['meetingId', 'symbol'])
@Check('ck_release_symbol', `symbol IS NOT DISTINCT FROM snapshot::jsonb #>> '{masthead,symbol}'`)
@Check('ck_release_draft', `draft::jsonb #>> '{meeting,slug}' = snapshot::jsonb #>> '{meeting,slug}'`)
@Check('ck_release_version', `version > 0`)
@Check('ck_release_sha256', `sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')`)
export class Release {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'RESTRICT' })
  meeting?: Meeting;

  /** 1, 2, 3 … per meeting. */
  @Column('int')
  version!: number;

  @Column('text')
  note!: string;

  @Column('timestamptz')
  releasedAt!: Date;

  /** The `MeetingSnapshot` as canonical JSON (RFC 8785): the very bytes that are served and hashed. */
  @Column('text')
  snapshot!: string;

  /** SHA-256 of the snapshot in UTF-8, hexadecimal. */
  @Column('text')
  sha256!: string;

  /** By which its documents are cited, as the snapshot says too. */
  @Column('text', { nullable: true })
  symbol!: string | null;

  /**
   * The meeting file of which it was made, as canonical JSON. It names people whom the public must not see, and is read by
   * nobody but to be put back, save for which mechanism somebody comes; null in releases from before it was kept.
   */
  @Column('text', { nullable: true, select: false })
  draft!: string | null;
}
