import type { EvidenceLink } from '#contract/recommendation';
import type { MechanismRegion } from '#contract/mechanism-terms';
import type { RecommendationLevel } from '#contract/output-parts';
import type { RecommendationStatus } from '#contract/recommendation-terms';
import type { SourcedSentence } from '#contract/consolidation';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Meeting } from '../programme/meeting.entity.js';
import type { FrozenSource } from './frozen-source.js';

/**
 * A recommendation in the register: of a meeting's plenary, or entered by hand. It outlives the programme: what is printed of its sources
 * is kept with it, and nothing here refers to sessions and groups.
 */
@Entity()
@Unique('uq_recommendation_number', ['meetingId', 'number'])
@Unique('uq_recommendation_origin', ['sessionId', 'originId'])
@Check('ck_recommendation_number', `"number" > 0`)
@Check('ck_recommendation_origin', `num_nonnulls(session_id, origin_id, adopted_levels) IN (0, 3)`)
@Check('ck_recommendation_title', `title ~ '\\S' OR session_id IS NOT NULL OR sources <> '[]'`)
@Check('ck_recommendation_sentences', `jsonb_typeof(sentences) = 'array' AND sentences <> '[]'`)
@Check('ck_recommendation_sources', `jsonb_typeof(sources) = 'array'`)
@Check('ck_recommendation_evidence', `jsonb_typeof(evidence) = 'array'`)
@Check('ck_recommendation_status', `status IN ('open', 'inProgress', 'done', 'superseded', 'dropped')`)
@Check('ck_recommendation_superseded', `superseded_by_id IS NULL OR status = 'superseded' AND superseded_by_id <> id`)
export class Recommendation {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** 1, 2, 3 … per meeting. Nothing is taken out of the register, so no number is given again. */
  @Column('int')
  number!: number;

  /** The session of the plenary that has adopted it; null where it was entered by hand or came with a meeting file. */
  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  /** Its id in that plenary. */
  @Column('uuid', { nullable: true })
  originId!: string | null;

  /** As the plenary has them; people may set others in the register. */
  @Column('text', { array: true, nullable: true })
  adoptedLevels!: RecommendationLevel[] | null;

  @Column('text')
  title!: string;

  @Column('jsonb')
  sentences!: SourcedSentence[];

  @Column('jsonb')
  sources!: FrozenSource[];

  @Column('text')
  addressee!: string;

  @Column('text', { array: true })
  levels!: RecommendationLevel[];

  @Column('text', { array: true })
  regions!: MechanismRegion[];

  @Column('text', { default: 'open' })
  status!: RecommendationStatus;

  /** Null, where it is superseded, only once the meeting of the other one has been purged. */
  @Index()
  @Column('uuid', { nullable: true })
  supersededById!: string | null;

  @ManyToOne(() => Recommendation, { onDelete: 'SET NULL' })
  supersededBy?: Recommendation | null;

  @Column('jsonb', { default: [] })
  evidence!: EvidenceLink[];

  @Column('boolean', { default: false })
  isPublic!: boolean;

  @Column('date')
  adoptedOn!: string;

  @Column('timestamptz')
  enteredAt!: Date;

  /** The account; it may be gone. */
  @Column('uuid', { nullable: true })
  enteredBy!: string | null;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
