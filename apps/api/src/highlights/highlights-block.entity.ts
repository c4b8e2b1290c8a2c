import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Basis, StandingBlock } from './blocks.rules.js';
import { Highlights } from './highlights.entity.js';

/**
 * A block of the highlights in which somebody has written, or that somebody has moved or taken out. Blocks that stand as their origin has
 * them are kept nowhere: they are as it is.
 */
@Entity('highlights_block')
@Check('ck_highlights_block_part', `part ~ '^(introduction|partnerships|closing|(session|group)/.+)$'`)
@Check('ck_highlights_block_fields', `jsonb_typeof(fields) = 'object'`)
@Check('ck_highlights_block_basis', `jsonb_typeof(basis) = 'object'`)
@Check('ck_highlights_block_ordinal', `ordinal >= 0`)
export class HighlightsBlockRow {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @ManyToOne(() => Highlights, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  highlights?: Highlights;

  /** Made by whoever begins it; or of its origin's ids. */
  @PrimaryColumn('text')
  id!: string;

  /** Its place in the document. */
  @Column('text')
  part!: string;

  /** In its place. */
  @Column('int')
  ordinal!: number;

  /** Those alone that somebody has set. */
  @Column('jsonb', { default: {} })
  fields!: StandingBlock['fields'];

  /** What its origin said when it was first written in, or when somebody last said that they have read it; null of a block begun here. */
  @Column('jsonb', { nullable: true })
  basis!: Basis | null;

  /** Since when it is out of the highlights; null while it is in them. */
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
