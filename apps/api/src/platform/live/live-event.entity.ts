import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something that has happened, for those who look on while it does; kept for a day, for those who were cut off. */
@Entity()
@Index(['scope', 'id'])
@Check('ck_live_event_kind', `kind ~ '^[a-z]+([.-][a-z]+)*$'`)
export class LiveEvent {
  /** Grows within a scope in the order of the commits; over all scopes it may not, and it has gaps. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  /** What it is about and who looks on is found by, such as a meeting's id. */
  @Column('uuid')
  scope!: string;

  /** Noun and participle, such as `draft.changed`. */
  @Column('text')
  kind!: string;

  @Column('jsonb')
  data!: Record<string, unknown>;

  @Column('timestamptz')
  at!: Date;
}
