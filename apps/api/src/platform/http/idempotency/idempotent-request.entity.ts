import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a request was answered, so far as it does not follow from the route. */
export interface Answer {
  body: unknown;
  /** The header of that name, where it had one. */
  etag?: string | undefined;
}

/** A request that its sender may repeat, and what it was answered. */
@Entity()
export class IdempotentRequest {
  /** Who sent it: the keys of one sender mean nothing to another. */
  @PrimaryColumn('uuid')
  actor!: string;

  @PrimaryColumn('text')
  key!: string;

  /** HMAC of method, address and body under the secret of the installation: a key that comes back with another request is a mistake. */
  @Column('text')
  fingerprint!: string;

  /** Null while the request is being answered. */
  @Column('jsonb', { nullable: true })
  answer!: Answer | null;

  @Column('timestamptz')
  startedAt!: Date;
}
