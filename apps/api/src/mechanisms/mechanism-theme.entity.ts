import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that mechanisms are about. */
@Entity()
@Check('ck_mechanism_theme_key', `"key" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('ck_mechanism_theme_name', `name ~ '\\S'`)
@Check('ck_mechanism_theme_ordinal', `ordinal >= 0`)
export class MechanismTheme {
  /** Its id in addresses, files and facts. */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  name!: string;

  /** Place in lists and documents. */
  @Column('int')
  ordinal!: number;
}
