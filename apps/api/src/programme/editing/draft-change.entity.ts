import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import type { KeptKind } from './draft-kinds.js';
import { DraftStep } from './draft-step.entity.js';

/** Fields of a row, as JSON holds them. */
export type Fields = Record<string, unknown>;

/** What a step did to one row: made it, changed some of its fields, or took it away. */
@Entity()
@Index(['objectId', 'version'])
export class DraftChange {
  @PrimaryColumn('uuid')
  stepId!: string;

  @ManyToOne(() => DraftStep, { onDelete: 'CASCADE' })
  step?: DraftStep;

  @PrimaryColumn('int')
  ordinal!: number;

  @Column('text')
  kind!: KeptKind;

  /** The row's; it may be gone. */
  @Column('uuid')
  objectId!: string;

  /** Of the row after the step. */
  @Column('int')
  version!: number;

  /** The fields that differ, as they were; the whole row where it was taken away, null where it was made. */
  @Column('jsonb', { nullable: true })
  before!: Fields | null;

  /** The fields that differ, as they are; the whole row where it was made, null where it was taken away. */
  @Column('jsonb', { nullable: true })
  after!: Fields | null;
}
