import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who can sign in. Most people in programmes have none; an account may also belong to nobody in any programme. */
@Entity()
@Unique(['email'])
@Check('ck_account_email', `email = lower(btrim(email))`)
export class Account {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  /** How the account is called on screens and in records. */
  @Column('text')
  name!: string;

  /** Argon2id in PHC form; null where one signs in by links or by single sign-on alone. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('boolean', { default: false })
  administrator!: boolean;

  /** Sign-ins of an earlier epoch are no longer good: raised by a new password, by “sign out everywhere” and by disabling. */
  @Column('int', { default: 0 })
  signInEpoch!: number;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('int', { default: 1 })
  version!: number;
}
