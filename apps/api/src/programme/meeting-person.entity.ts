import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import { Person } from '../people/person.entity.js';
import { Meeting } from './meeting.entity.js';

/** What a person is at one meeting; roles refer to this. */
@Entity()
@Unique(['meetingId', 'key'])
@Check('ck_meeting_person_key', `"key" ~ '\\S'`)
@Check('ck_meeting_person_ordinal', `ordinal >= 0`)
export class MeetingPerson {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @Index()
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  person?: Person;

  /** The person's id in the meeting file. */
  @Column('text')
  key!: string;

  /** Office held at the time of the meeting: `Minister of …`. */
  @Column('text', { nullable: true })
  position!: string | null;

  /** Key of the mechanism for which the person comes. */
  @Index()
  @Column('text', { nullable: true })
  mechanism!: string | null;

  @ManyToOne(() => Mechanism, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'mechanism', referencedColumnName: 'key' })
  cameFor?: Mechanism | null;

  @Column('int')
  ordinal!: number;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
