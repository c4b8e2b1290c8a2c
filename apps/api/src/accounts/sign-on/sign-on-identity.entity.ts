import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../account.entity.js';

/**
 * Who an account is at an identity provider. Subject and issuer together are the one name that never changes hands there; an
 * e-mail address may (OpenID Connect Core §5.7).
 */
@Entity()
export class SignOnIdentity {
  @PrimaryColumn('text')
  issuer!: string;

  @PrimaryColumn('text')
  subject!: string;

  @Index()
  @Column('uuid')
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  account?: Account;

  @Column('timestamptz')
  linkedAt!: Date;
}
