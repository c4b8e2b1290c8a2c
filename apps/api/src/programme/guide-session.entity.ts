import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Guide } from './guide.entity.js';
import { Session } from './session.entity.js';

/** A session that a guide serves, in the order in which the guide names them. */
@Entity()
@Unique(['guideId', 'ordinal'], { deferrable: 'INITIALLY DEFERRED' })
@Check('ck_guide_session_ordinal', `ordinal >= 0`)
export class GuideSession {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  guideId!: string;

  @ManyToOne(() => Guide, { onDelete: 'CASCADE' })
  guide?: Guide;

  @Column('int')
  ordinal!: number;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
