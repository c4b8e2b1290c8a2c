import { Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';

/** A released session that somebody wants in the own calendar, by its address: slug of the meeting, id of the session. */
@Entity()
export class StarredSession {
  @PrimaryColumn('uuid')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account?: Account;

  @PrimaryColumn('text')
  meeting!: string;

  @PrimaryColumn('text')
  session!: string;
}
