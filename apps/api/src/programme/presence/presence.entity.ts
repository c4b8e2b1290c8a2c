import type { DeskScreen } from '#contract/presence';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Meeting } from '../meeting.entity.js';

/** A window in which somebody has the desk of a meeting open. What it was before is not kept. */
@Entity()
@Check('ck_presence_screen', `screen ~ '^[a-z]+$'`)
export class Presence {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @Index()
  @PrimaryColumn('uuid')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account?: Account;

  /** Random, chosen by the window itself. */
  @PrimaryColumn('uuid')
  windowId!: string;

  @Column('text')
  screen!: DeskScreen;

  /** The session's key in the meeting, whether or not there is such a one any more. */
  @Column('text', { nullable: true })
  session!: string | null;

  /** When it came to where it is. */
  @Column('timestamptz')
  since!: Date;

  /** Its last sign of life. */
  @Column('timestamptz')
  seenAt!: Date;
}
