import type { RoleKind } from '#contract/fields';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { GroupOutput } from './group-output.entity.js';
import type { SubmittedEntry } from './submitted.rules.js';

/** An output as it was handed in. A trigger refuses to change it. */
@Entity()
@Check('ck_output_submission_number', `number > 0`)
export class OutputSubmission {
  @PrimaryColumn('uuid')
  groupId!: string;

  @ManyToOne(() => GroupOutput, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id' })
  output?: GroupOutput;

  /** 1, 2, 3 … per output. */
  @PrimaryColumn('int')
  number!: number;

  /** Entries in their order, those that say something. */
  @Column('jsonb')
  content!: SubmittedEntry[];

  @Column('timestamptz')
  submittedAt!: Date;

  /** The account; it may be gone. */
  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  /** In the group; null where an organizer has handed it in. */
  @Column('text', { nullable: true })
  role!: RoleKind | null;
}
