import type { OutputState } from '#contract/output-parts';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Meeting } from '../programme/meeting.entity.js';

/**
 * What a breakout group reports, and how far it is. It holds on to the meeting and not to the group: a group that was taken out of the
 * programme and is brought back finds what it has written.
 */
@Entity()
@Check('ck_group_output_state', `state IN ('open', 'submitted', 'cleared', 'presented', 'included')`)
@Check('ck_group_output_reopened', `(reopened_reason IS NULL) = (reopened_at IS NULL)`)
export class GroupOutput {
  @PrimaryColumn('uuid')
  groupId!: string;

  @Index()
  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @Column('text', { default: 'open' })
  state!: OutputState;

  /** When something was written last. */
  @Column('timestamptz', { nullable: true })
  writtenAt!: Date | null;

  /** Why it was opened again, the last time that it was. */
  @Column('text', { nullable: true })
  reopenedReason!: string | null;

  @Column('timestamptz', { nullable: true })
  reopenedAt!: Date | null;

  /** The account; it may be gone. */
  @Column('uuid', { nullable: true })
  reopenedBy!: string | null;

  /** When organizers asked for it, the last time that they did. */
  @Column('timestamptz', { nullable: true })
  chasedAt!: Date | null;

  /** Raised on each change of the output or of its state. */
  @Column('int', { default: 1 })
  version!: number;
}
