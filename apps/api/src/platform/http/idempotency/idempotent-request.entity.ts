import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request that its sender may repeat, and what it was answered. */
@Entity()
export class IdempotentRequest {
  /** Who sent it: the keys of one sender mean nothing to another. */
  @PrimaryColumn('uuid')
  actor!: string;

  @PrimaryColumn('text')
  key!: string;

  /** SHA-256 of method, address and body: a key that comes back with another request is a mistake. */
  @Column('text')
  fingerprint!: string;

  /** Null while the request is being answered. */
  @Column('jsonb', { nullable: true })
  answer!: { body: unknown } | null;

  @Column('timestamptz')
  startedAt!: Date;
}
