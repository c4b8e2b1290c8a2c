import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';

/**
 * A human being as a meeting names one. What a person is at the meeting (position, roles) belongs to its programme. Whoever is
 * named by several meetings is a person in each, and the same account tells that they are one.
 */
@Entity()
@Check('ck_person_email', `email ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$' AND email = lower(email)`)
@Check('ck_person_biography', `char_length(biography) <= 10000`)
export class Person {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** As printed before the name: `Ms`, `H.E. Mr`. */
  @Column('text', { nullable: true })
  honorific!: string | null;

  @Column('text', { nullable: true })
  givenName!: string | null;

  @Column('text')
  familyName!: string;

  /** As printed after the name: `PhD`. */
  @Column('text', { nullable: true })
  postNominals!: string | null;

  /** In small letters. Two persons may share the mailbox of an office. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  biography!: string | null;

  /** The account with which the person signs in. */
  @Index()
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  account?: Account | null;

  /** Raised on each change of the e-mail address or the biography. */
  @Column('int', { default: 1 })
  version!: number;
}
