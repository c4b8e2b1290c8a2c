import { Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { MechanismOccasion } from './mechanism-occasion.entity.js';
import { Mechanism } from './mechanism.entity.js';

/** That a mechanism took part in something. */
@Entity()
export class OccasionMechanism {
  @PrimaryColumn('text')
  occasionKey!: string;

  @ManyToOne(() => MechanismOccasion, { onDelete: 'CASCADE' })
  occasion?: MechanismOccasion;

  @Index()
  @PrimaryColumn('uuid')
  mechanismId!: string;

  @ManyToOne(() => Mechanism, { onDelete: 'CASCADE' })
  mechanism?: Mechanism;
}
