import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { BreakoutGroup } from './breakout-group.entity.js';
import { MeetingMechanism } from './meeting-mechanism.entity.js';
import { Session } from './session.entity.js';

/** In which group of a breakout session a mechanism sits: in one of them at most. */
@Entity()
@Unique(['sessionId', 'mechanismId'])
@Check('ck_group_placing_ordinal', `ordinal >= 0`)
export class GroupPlacing {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;

  @Index()
  @Column('uuid')
  groupId!: string;

  @ManyToOne(() => BreakoutGroup, { onDelete: 'CASCADE' })
  group?: BreakoutGroup;

  @Index()
  @Column('uuid')
  mechanismId!: string;

  @ManyToOne(() => MeetingMechanism, { onDelete: 'CASCADE' })
  mechanism?: MeetingMechanism;

  /** In the group. */
  @Column('int')
  ordinal!: number;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
