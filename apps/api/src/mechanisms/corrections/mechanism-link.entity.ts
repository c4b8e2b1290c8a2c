import type { WordLanguage } from '#words/words';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Mechanism } from '../mechanism.entity.js';

/** An address at which the secretariat of a mechanism suggests corrections, without an account, as often as it likes. */
@Entity()
@Check('ck_mechanism_link_language', `language IN ('en', 'fr', 'es')`)
@Check('ck_mechanism_link_until', `until > made_at`)
export class MechanismLink {
  /** Its token is made from it (`platform/secret-links.ts`). */
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  mechanismId!: string;

  @ManyToOne(() => Mechanism)
  mechanism?: Mechanism;

  /** SHA-256 of its token. */
  @Column('text', { unique: true })
  hash!: string;

  /** Where it was sent; null where whoever made it passes it on. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  language!: WordLanguage;

  @Column('timestamptz')
  madeAt!: Date;

  @Index()
  @Column('uuid', { nullable: true })
  madeById!: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  madeBy?: Account | null;

  @Column('timestamptz')
  until!: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}
