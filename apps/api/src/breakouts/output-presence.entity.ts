import type { OutputFieldName } from '#contract/output-parts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { GroupOutput } from './group-output.entity.js';

/** A window in which somebody has the form of a group open. What it was before is not kept. */
@Entity('output_presence')
export class OutputPresenceRow {
  @PrimaryColumn('uuid')
  groupId!: string;

  @ManyToOne(() => GroupOutput, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id' })
  output?: GroupOutput;

  @Index()
  @PrimaryColumn('uuid')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account?: Account;

  /** Random, chosen by the window itself. */
  @PrimaryColumn('uuid')
  windowId!: string;

  /** In which entry and field of the form it is; null where it is in none. */
  @Column('uuid', { nullable: true })
  entryId!: string | null;

  @Column('text', { nullable: true })
  field!: OutputFieldName | null;

  /** When it came to where it is. */
  @Column('timestamptz')
  since!: Date;

  /** Its last sign of life. */
  @Column('timestamptz')
  seenAt!: Date;
}
