import type { MechanismType } from '#contract/mechanism-terms';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * A consultation mechanism of States. What is stated of it is in facts; no two share a name, which a table of names holds
 * (`mechanism-name.entity.ts`).
 */
@Entity()
@Unique(['key'])
@Unique(['acronym'])
@Check('ck_mechanism_key', `"key" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('ck_mechanism_type', `"type" IN ('rcp', 'irf', 'global')`)
@Check('ck_mechanism_names', `name ~ '\\S' AND short_name ~ '\\S' AND acronym ~ '\\S'`)
@Check('ck_mechanism_ordinal', `ordinal >= 0`)
export class Mechanism {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Its id in addresses and files. */
  @Column('text')
  key!: string;

  @Column('text')
  type!: MechanismType;

  @Column('text')
  name!: string;

  @Column('text')
  shortName!: string;

  @Column('text', { nullable: true })
  acronym!: string | null;

  /** Former names, and those of other documents. */
  @Column('text', { array: true })
  aliases!: string[];

  /** Place in lists and documents. */
  @Column('int')
  ordinal!: number;

  /** Raised on each change of its names, and on each statement. */
  @Column('int', { default: 1 })
  version!: number;
}
