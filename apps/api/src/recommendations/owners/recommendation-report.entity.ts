import type { EvidenceLink } from '#contract/recommendation';
import type { ReportView } from '#contract/recommendation-report';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Mechanism } from '../../mechanisms/mechanism.entity.js';
import { Recommendation } from '../recommendation.entity.js';
import { OwnerLink } from './owner-link.entity.js';

/** What an owner says has been done about a recommendation in a year; an organizer accepts or declines it. */
@Entity('recommendation_report')
@Unique('uq_recommendation_report_mechanism', ['recommendationId', 'mechanismId', 'year'])
@Unique('uq_recommendation_report_organization', ['recommendationId', 'organization', 'year'])
@Check('ck_recommendation_report_owner', `num_nonnulls(mechanism_id, organization) = 1`)
@Check('ck_recommendation_report_organization', `organization ~ '\\S'`)
@Check('ck_recommendation_report_year', `"year" BETWEEN 1900 AND 9999`)
@Check(
  'ck_recommendation_report_text',
  `"text" ~ '\\S' AND char_length("text") <= 10000 AND char_length(note) <= 10000`,
)
@Check('ck_recommendation_report_status', `status IN ('open', 'inProgress', 'done', 'dropped')`)
@Check('ck_recommendation_report_evidence', `jsonb_typeof(evidence) = 'array'`)
@Check('ck_recommendation_report_state', `state IN ('waiting', 'accepted', 'declined')`)
@Check(
  'ck_recommendation_report_settled',
  `(state = 'waiting') = (settled_at IS NULL) AND (settled_at IS NOT NULL OR num_nonnulls(note, settled_by) = 0)`,
)
@Check('ck_recommendation_report_reason', `state <> 'declined' OR note IS NOT NULL`)
export class RecommendationReport {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  recommendationId!: string;

  @ManyToOne(() => Recommendation, { onDelete: 'CASCADE' })
  recommendation?: Recommendation;

  @Index()
  @Column('uuid', { nullable: true })
  mechanismId!: string | null;

  @ManyToOne(() => Mechanism)
  mechanism?: Mechanism | null;

  @Column('text', { nullable: true })
  organization!: string | null;

  @Column('int')
  year!: number;

  /** What was done. */
  @Column('text')
  text!: string;

  /** What the owner proposes; null for no change. */
  @Column('text', { nullable: true })
  status!: ReportView['status'];

  @Column('jsonb', { default: [] })
  evidence!: EvidenceLink[];

  @Column('timestamptz')
  reportedAt!: Date;

  @Index()
  @Column('uuid')
  linkId!: string;

  @ManyToOne(() => OwnerLink, { onDelete: 'CASCADE' })
  link?: OwnerLink;

  @Column('text', { default: 'waiting' })
  state!: ReportView['state'];

  /** Why it was declined; of one that was accepted, what was noted with the status. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  /** The account; it may be gone. */
  @Column('uuid', { nullable: true })
  settledBy!: string | null;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
