import type { OutputPart } from '#contract/output-parts';
import { Check, Column, Entity, ManyToOne, JoinColumn, PrimaryColumn } from 'typeorm';
import { GroupOutput } from './group-output.entity.js';
import type { StandingEntry } from './output-edits.rules.js';

/** A recommendation, a partnership or another part of an output. Its id is made by whoever adds it, and is one of its group alone. */
@Entity('output_entry')
@Check('ck_output_entry_part', `part IN ('recommendation', 'partnership', 'practice', 'disagreement', 'note')`)
@Check('ck_output_entry_fields', `jsonb_typeof(fields) = 'object'`)
@Check('ck_output_entry_ordinal', `ordinal >= 0`)
export class OutputEntryRow {
  @PrimaryColumn('uuid')
  groupId!: string;

  @ManyToOne(() => GroupOutput, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id' })
  output?: GroupOutput;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  part!: OutputPart;

  /** In its part. */
  @Column('int')
  ordinal!: number;

  @Column('jsonb', { default: {} })
  fields!: StandingEntry['fields'];

  /** Since when it is out of the output; null while it is in it. */
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
