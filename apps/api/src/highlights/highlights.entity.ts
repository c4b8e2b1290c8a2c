import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Meeting } from '../programme/meeting.entity.js';

/** What is written of a meeting for its highlights. */
@Entity()
export class Highlights {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Meeting;

  /** When something was written last. */
  @Column('timestamptz', { nullable: true })
  writtenAt!: Date | null;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
