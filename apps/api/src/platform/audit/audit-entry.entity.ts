import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Change } from './difference.rules.js';

/**
 * One thing that was done. Grants and a trigger refuse to change or delete it; its hash covers it and the hash of the entry
 * before it, and no two can follow the same one, so that what somebody changes all the same is found.
 */
@Entity()
@Index(['scope', 'id'])
@Unique(['previousHash'])
@Check('ck_audit_entry_hash', `hash ~ '^[0-9a-f]{64}$'`)
@Check('ck_audit_entry_id', `id > 0`)
@Check('ck_audit_entry_via', `via IN ('web', 'command', 'system')`)
export class AuditEntry {
  /** 1, 2, 3 … without a gap: the place in the chain. */
  @PrimaryColumn('bigint')
  id!: string;

  /** To the millisecond, as it is hashed. */
  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;

  /** The account; null for the command line and the product itself. */
  @Column('uuid', { nullable: true })
  actor!: string | null;

  @Column('text')
  via!: 'web' | 'command' | 'system';

  /** What was done, such as `meeting.imported`. */
  @Column('text')
  action!: string;

  /** Whose log it belongs to; null for that of the installation. */
  @Column('uuid', { nullable: true })
  scope!: string | null;

  /** To what it was done: its kind and id. */
  @Column('text')
  subject!: string;

  @Column('jsonb')
  changes!: Change[];

  /** That of the entry before it; 64 zeros in the first one. */
  @Column('text')
  previousHash!: string;

  /** SHA-256, hexadecimal. */
  @Column('text')
  hash!: string;
}
