import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Meeting } from '../meeting.entity.js';

/** A finding that the organizers know of and leave as it is. Where it goes and comes back, it is still set aside. */
@Entity()
@Check('ck_finding_set_aside_key', `char_length("key") <= 400`)
@Check('ck_finding_set_aside_reason', `reason ~ '\\S' AND char_length(reason) <= 500`)
export class FindingSetAside {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  setAsideAt!: Date;

  @Column('uuid', { nullable: true })
  setAsideBy!: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'set_aside_by' })
  setAsideByAccount?: Account | null;
}
