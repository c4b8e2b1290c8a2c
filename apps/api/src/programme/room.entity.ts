import { Check, Column, Entity, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Meeting } from './meeting.entity.js';

@Entity()
@Unique(['meetingId', 'key'])
@Check('ck_room_key', `"key" ~ '\\S' AND name ~ '\\S'`)
@Check('ck_room_ordinal', `ordinal >= 0`)
@Check('ck_room_details', `place ~ '\\S' AND contact ~ '\\S'`)
@Check('ck_room_seats', `seats BETWEEN 1 AND 100000`)
export class Room {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** The room's id in the meeting file. */
  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  /** Where it is in the venue. */
  @Column('text', { nullable: true })
  place!: string | null;

  @Column('int', { nullable: true })
  seats!: number | null;

  /** Who is called about the room. */
  @Column('text', { nullable: true })
  contact!: string | null;

  @Column('int')
  ordinal!: number;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
