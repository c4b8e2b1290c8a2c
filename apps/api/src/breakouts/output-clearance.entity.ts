import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { GroupOutput } from './group-output.entity.js';

/** That a co-facilitator stands by what was handed in. */
@Entity()
export class OutputClearance {
  @PrimaryColumn('uuid')
  groupId!: string;

  @ManyToOne(() => GroupOutput, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'group_id' })
  output?: GroupOutput;

  /** Of the submission. */
  @PrimaryColumn('int')
  number!: number;

  /** The co-facilitator's id in the meeting file. */
  @PrimaryColumn('text')
  person!: string;

  @Column('timestamptz')
  clearedAt!: Date;

  /** The account that has said so: their own, or an organizer's; it may be gone. */
  @Column('uuid', { nullable: true })
  clearedBy!: string | null;
}
