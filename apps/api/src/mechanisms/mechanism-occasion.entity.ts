import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Something in which mechanisms took part, as a source tells it: a survey, a meeting of which there is no more than that. */
@Entity()
@Check('ck_mechanism_occasion_key', `"key" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('ck_mechanism_occasion_name', `name ~ '\\S' AND source ~ '\\S'`)
@Check('ck_mechanism_occasion_ordinal', `ordinal >= 0`)
export class MechanismOccasion {
  /** Its id in addresses and files. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('date', { nullable: true })
  date!: string | null;

  @Column('text')
  source!: string;

  /** Place in lists. */
  @Column('int')
  ordinal!: number;
}
