import type { RecommendationStatus } from '#contract/recommendation-terms';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { RecommendationReport } from './owners/recommendation-report.entity.js';
import { Recommendation } from './recommendation.entity.js';

/** How far a recommendation was found to be, and what had come of it. The last one holds. */
@Entity()
@Check('ck_recommendation_step_status', `status IN ('open', 'inProgress', 'done', 'superseded', 'dropped')`)
@Check('ck_recommendation_step_note', `char_length(note) <= 10000`)
export class RecommendationStep {
  /** Grows in the order in which the steps of one recommendation were made. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Index()
  @Column('uuid')
  recommendationId!: string;

  @ManyToOne(() => Recommendation, { onDelete: 'CASCADE' })
  recommendation?: Recommendation;

  @Column('text')
  status!: RecommendationStatus;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  setAt!: Date;

  /** The account; it may be gone. */
  @Column('uuid', { nullable: true })
  setBy!: string | null;

  /** The report of an owner with which it came. */
  @Index()
  @Column('uuid', { nullable: true })
  reportId!: string | null;

  @ManyToOne(() => RecommendationReport, { onDelete: 'SET NULL' })
  report?: RecommendationReport | null;
}
