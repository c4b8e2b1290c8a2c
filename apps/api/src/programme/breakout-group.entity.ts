import type { MechanismRegion } from '#contract/mechanism-terms';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Room } from './room.entity.js';
import { Session } from './session.entity.js';

/** A numbered, named group under a breakout session. */
@Entity()
@Unique(['sessionId', 'number'])
@Check('ck_breakout_group_number', `number > 0`)
@Check('ck_breakout_group_name', `name ~ '\\S'`)
@Check('ck_breakout_group_ordinal', `ordinal >= 0`)
export class BreakoutGroup {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;

  @Column('int')
  number!: number;

  @Column('text')
  name!: string;

  /** How the plenary calls the group where that differs from its name: `the Americas`. */
  @Column('text', { nullable: true })
  reportedAs!: string | null;

  /** In which it speaks, BCP 47; none where nothing has been said. */
  @Column('text', { array: true, default: '{}' })
  languages!: string[];

  /** For whose mechanisms it is meant. */
  @Column('text', { array: true, default: '{}' })
  regions!: MechanismRegion[];

  @Index()
  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @ManyToOne(() => Room, { onDelete: 'SET NULL' })
  room?: Room | null;

  @Column('int')
  ordinal!: number;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
