import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import type { Author } from '../../platform/author.js';
import { Meeting } from '../meeting.entity.js';

/** One change of a draft as its author meant it, whatever it changed. */
@Entity()
@Unique(['meetingId', 'revision'])
export class DraftStep {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** The meeting's version that the step made. */
  @Column('int')
  revision!: number;

  @Column('timestamptz')
  at!: Date;

  /** Null for the command line and for what the product does by itself. */
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  account?: Account | null;

  @Column('text')
  via!: Author['via'];

  /** As the log has it: `session.moved`. */
  @Column('text')
  action!: string;

  @Column('text')
  subject!: string;

  /** The step that this one takes back. */
  @Index()
  @Column('uuid', { nullable: true })
  undoesId!: string | null;

  @ManyToOne(() => DraftStep, { onDelete: 'CASCADE' })
  undoes?: Relation<DraftStep> | null;
}
