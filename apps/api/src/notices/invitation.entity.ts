import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Meeting } from '../programme/meeting.entity.js';
import type { Part, RoleStanding } from './part.js';

/** An invitation to a role, and what its recipient was last told. It outlives the role, so that it can be taken back. */
@Entity()
@Unique(['roleId'])
@Check('ck_invitation_method', `method IN ('REQUEST', 'CANCEL')`)
@Check('ck_invitation_sequence', `method IS NULL OR sequence IS NOT NULL`)
export class Invitation {
  @PrimaryColumn('uuid')
  id!: string;

  /** The role may be gone. */
  @Column('uuid')
  roleId!: string;

  @Index()
  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** The person may be gone. */
  @Column('uuid')
  personId!: string;

  /** The account that the invitation was bound to. */
  @Index()
  @Column('uuid')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account?: Account;

  @Column('text')
  sessionKey!: string;

  /** Of the session's calendar entry; what was told of it is per recipient and UID. */
  @Column('text')
  uid!: string;

  /** What the organizers said was the person's address; the account's owner may have moved from there. */
  @Column('text')
  givenAddress!: string;

  @Column('text')
  recipientAddress!: string;

  @Column('text')
  recipientName!: string;

  /** 1 for the first invitation, 2 for the second … */
  @Column('int')
  version!: number;

  @Column('timestamptz')
  sentAt!: Date;

  /** Of the last calendar part; null where there was none, as before the first release. */
  @Column('text', { nullable: true })
  method!: 'REQUEST' | 'CANCEL' | null;

  /** Of the last calendar part. */
  @Column('int', { nullable: true })
  sequence!: number | null;

  /** The role as the last mail told it. */
  @Column('jsonb')
  shown!: Part;

  /**
   * The role as the newest release has it, or as it was at the invitation where there has been none since; null where it is gone.
   * What the draft has made of it since then is not told.
   */
  @Column('jsonb', { nullable: true })
  standing!: RoleStanding | null;

  /** Version of the newest release when the recipient was last told anything; null before the first. */
  @Column('int', { nullable: true })
  toldVersion!: number | null;

  /** When the recipient was told that the role is no longer theirs. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
