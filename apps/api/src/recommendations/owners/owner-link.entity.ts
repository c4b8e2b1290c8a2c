import type { WordLanguage } from '#words/words';
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { Mechanism } from '../../mechanisms/mechanism.entity.js';
import { Meeting } from '../../programme/meeting.entity.js';

/**
 * An address at which an owner reports, without an account, on all that it has taken up of what a meeting has recommended. One of an owner
 * stands at most; the others have been withdrawn.
 */
@Entity('owner_link')
@Index('uq_owner_link_standing_mechanism_id', ['meetingId', 'mechanismId'], {
  unique: true,
  where: `withdrawn_at IS NULL`,
})
@Index('uq_owner_link_standing_organization', ['meetingId', 'organization'], {
  unique: true,
  where: `withdrawn_at IS NULL`,
})
@Check('ck_owner_link_owner', `num_nonnulls(mechanism_id, organization) = 1`)
@Check('ck_owner_link_organization', `organization ~ '\\S'`)
@Check('ck_owner_link_language', `language IN ('en', 'fr', 'es')`)
@Check('ck_owner_link_until', `until > made_at`)
export class OwnerLink {
  /** Its token is made from it (`platform/secret-links.ts`). */
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @Index()
  @Column('uuid', { nullable: true })
  mechanismId!: string | null;

  @ManyToOne(() => Mechanism)
  mechanism?: Mechanism | null;

  @Column('text', { nullable: true })
  organization!: string | null;

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

  /** In the meeting's zone. */
  @Column('date', { nullable: true })
  remindedOn!: string | null;
}
