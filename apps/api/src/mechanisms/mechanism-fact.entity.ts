import type { FactKind } from '#contract/mechanism-terms';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Mechanism } from './mechanism.entity.js';

/**
 * Something that was stated of a mechanism. It is a record: a new statement is a new row, and which one holds on a date is told
 * by `facts.rules.ts`.
 */
@Entity()
@Index(['mechanismId', 'kind'])
@Check(
  'ck_mechanism_fact_value',
  `jsonb_typeof(value) = CASE kind WHEN 'memberStates' THEN 'number' WHEN 'iomRoles' THEN 'array' WHEN 'themes' THEN 'array'
    WHEN 'established' THEN 'object' WHEN 'regions' THEN 'object' WHEN 'organizations' THEN 'object'
    WHEN 'chair' THEN 'object' WHEN 'secretariats' THEN 'object' ELSE '' END`,
)
@Check('ck_mechanism_fact_as_of', `as_of ~ '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$'`)
@Check('ck_mechanism_fact_source', `source ~ '\\S'`)
export class MechanismFact {
  /** Grows in the order in which statements of one mechanism were made. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid')
  mechanismId!: string;

  @ManyToOne(() => Mechanism)
  mechanism?: Mechanism;

  @Column('text')
  kind!: FactKind;

  /** In the shape that the contract has for the kind. */
  @Column('jsonb')
  value!: unknown;

  /** Date or month. */
  @Column('text')
  asOf!: string;

  /** Where it is taken from, as people read it. */
  @Column('text')
  source!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  /** The account; null for the command line and for what the product does by itself. Accounts may go, records stay. */
  @Column('uuid', { nullable: true })
  recordedBy!: string | null;
}
