import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { Account } from '../accounts/account.entity.js';

/** The address under which an account's own calendar is read, by whoever has it. */
@Entity()
@Unique(['tokenHash'])
export class PersonalCalendar {
  @PrimaryColumn('uuid')
  accountId!: string;

  @OneToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account?: Account;

  /** The secret in the address is kept as its hash. */
  @Column('text')
  tokenHash!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
