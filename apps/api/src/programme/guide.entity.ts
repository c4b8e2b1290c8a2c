import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Meeting } from './meeting.entity.js';

/** Objectives and discussion guide questions of one session, or of several that share them. */
@Entity()
@Check('ck_guide_ordinal', `ordinal >= 0`)
export class Guide {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** Used in the guide instead of the session's own title. */
  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { array: true })
  objectives!: string[];

  @Column('int')
  ordinal!: number;

  /** Raised on each change of the guide, of its questions, or of the sessions that it serves. */
  @Column('int', { default: 1 })
  version!: number;
}
