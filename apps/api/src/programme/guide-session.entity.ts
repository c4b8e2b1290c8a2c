import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Guide } from './guide.entity.js';
import { Session } from './session.entity.js';

/** A session that a guide serves, in the order in which the guide names them. */
@Entity()
@Check('ck_guide_session_ordinal', `ordinal >= 0`)
export class GuideSession {
  @PrimaryColumn('uuid')
  guideId!: string;

  @ManyToOne(() => Guide, { onDelete: 'CASCADE' })
  guide?: Guide;

  @PrimaryColumn('int')
  ordinal!: number;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;
}
