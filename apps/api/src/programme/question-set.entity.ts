import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Guide } from './guide.entity.js';
import { Session } from './session.entity.js';

/** The questions of a guide that one of its sessions is to discuss. */
@Entity()
@Check('ck_question_set_ordinal', `ordinal >= 0`)
export class QuestionSet {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  guideId!: string;

  @ManyToOne(() => Guide, { onDelete: 'CASCADE' })
  guide?: Guide;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;

  /** Heading in place of "Discussion guide questions". */
  @Column('text', { nullable: true })
  title!: string | null;

  @Column('int')
  ordinal!: number;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
