import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Meeting } from '../programme/meeting.entity.js';

/** Something that somebody was asked for. */
export interface Asked {
  /** By which readiness knows it again. */
  thing: string;
  /** As the mail said it. */
  text: string;
}

/** That somebody was asked for what was missing from them, and when. */
@Entity()
export class Reminder {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** The person may be gone. */
  @Column('uuid')
  personId!: string;

  /** To whose address the mail went. */
  @Index()
  @Column('uuid')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account?: Account;

  @Column('timestamptz')
  sentAt!: Date;

  @Column('jsonb')
  asked!: Asked[];
}
