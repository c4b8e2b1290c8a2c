import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import { Meeting } from './meeting.entity.js';

/** What a mechanism has to do with one meeting. */
@Entity()
@Unique(['meetingId', 'key'])
@Check('ck_meeting_mechanism_words', `name ~ '\\S' AND note ~ '\\S'`)
@Check('ck_meeting_mechanism_ordinal', `ordinal >= 0`)
export class MeetingMechanism {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** The mechanism's key in the registry. */
  @Index()
  @Column('text')
  key!: string;

  @ManyToOne(() => Mechanism, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'key', referencedColumnName: 'key' })
  mechanism?: Mechanism;

  /** As the meeting's documents print it. */
  @Column('text')
  name!: string;

  @Column('boolean')
  invited!: boolean;

  /** Whether it answered the survey that prepared the meeting. */
  @Column('boolean')
  surveyed!: boolean;

  @Column('boolean')
  tookPart!: boolean;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('int')
  ordinal!: number;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
