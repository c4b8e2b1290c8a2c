import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { QuestionSet } from './question-set.entity.js';

@Entity()
@Check('ck_question_text', `"text" ~ '\\S'`)
@Check('ck_question_ordinal', `ordinal >= 0`)
export class Question {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  questionSetId!: string;

  @ManyToOne(() => QuestionSet, { onDelete: 'CASCADE' })
  questionSet?: QuestionSet;

  @Column('text')
  text!: string;

  /** Printed (a), (b), (c) under the text. */
  @Column('text', { array: true })
  parts!: string[];

  @Column('int')
  ordinal!: number;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
