import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Account } from '../account.entity.js';

export type LinkPurpose = 'signIn' | 'changeEmail';

/** A link in a mail that can be used once, until it expires, by the account at the address to which it was sent. */
@Entity()
@Unique(['tokenHash'])
@Check('ck_one_time_link_purpose', `purpose IN ('signIn', 'changeEmail')`)
export class OneTimeLink {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account?: Account;

  @Column('text')
  purpose!: LinkPurpose;

  /** The address to which the link is bound: that of the account, or for `changeEmail` the one that it is to become. */
  @Column('text')
  email!: string;

  @Column('text')
  tokenHash!: string;

  /** The account's epoch when the link was made: ending its sign-ins ends its links as well. */
  @Column('int')
  epoch!: number;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
