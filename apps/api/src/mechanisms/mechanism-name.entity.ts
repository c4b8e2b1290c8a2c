import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Mechanism } from './mechanism.entity.js';

/** What a mechanism is called, in the form in which names are compared: that no two share one is held here. */
@Entity()
export class MechanismName {
  /** As `nameKey` of the contract makes it. */
  @PrimaryColumn('text')
  key!: string;

  @Index()
  @Column('uuid')
  mechanismId!: string;

  @ManyToOne(() => Mechanism, { onDelete: 'CASCADE' })
  mechanism?: Mechanism;

  /** The names of the mechanism that have this key, as they are written. */
  @Column('text', { array: true })
  spellings!: string[];
}
