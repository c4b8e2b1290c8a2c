import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Meeting } from './meeting.entity.js';

/** What an account is at a whole meeting: an organizer, or an observer of its drafts. */
@Entity()
@Check('ck_meeting_grant_kind', `kind IN ('organizer', 'observer')`)
export class MeetingGrant {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @Index()
  @PrimaryColumn('uuid')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account?: Account;

  @Column('text')
  kind!: 'organizer' | 'observer';
}
