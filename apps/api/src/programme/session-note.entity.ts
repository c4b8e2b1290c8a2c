import { Check, Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Session } from './session.entity.js';

/** The private notes of those who moderate a session. They are in no meeting file and in no release. */
@Entity()
@Check('ck_session_note_text', `char_length("text") <= 10000`)
export class SessionNote {
  @PrimaryColumn('uuid')
  sessionId!: string;

  @OneToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn()
  session?: Session;

  @Column('text')
  text!: string;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('uuid', { nullable: true })
  updatedBy!: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'updated_by' })
  updatedByAccount?: Account | null;
}
