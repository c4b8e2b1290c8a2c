import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Meeting } from '../programme/meeting.entity.js';

/** The last calendar part that a recipient was sent about an entry, for whichever role, one that was taken back included. */
@Entity()
@Check('ck_told_entry_method', `method IN ('REQUEST', 'CANCEL')`)
export class ToldEntry {
  @PrimaryColumn('text')
  recipientAddress!: string;

  @PrimaryColumn('text')
  uid!: string;

  @Index()
  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @Column('text')
  method!: 'REQUEST' | 'CANCEL';

  @Column('int')
  sequence!: number;
}
