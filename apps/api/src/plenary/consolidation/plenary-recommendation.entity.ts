import type { PlenaryDecision } from '#contract/consolidation';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { PlenaryConsolidation } from './plenary-consolidation.entity.js';
import type { StandingSource, WordedFields } from './standing.js';

/** A recommendation that a plenary makes of those of its groups. Its id is made by whoever begins it, and is one of its plenary alone. */
@Entity('plenary_recommendation')
@Check('ck_plenary_recommendation_sources', `jsonb_typeof(sources) = 'array' AND sources <> '[]'`)
@Check('ck_plenary_recommendation_fields', `jsonb_typeof(fields) = 'object'`)
@Check('ck_plenary_recommendation_decision', `decision IN ('adopted', 'noted')`)
@Check('ck_plenary_recommendation_decided', `(decision IS NULL) = (decided_at IS NULL)`)
@Check('ck_plenary_recommendation_removed', `removed_at IS NULL OR decision IS NULL`)
@Check('ck_plenary_recommendation_ordinal', `ordinal >= 0`)
export class PlenaryRecommendationRow {
  @PrimaryColumn('uuid')
  sessionId!: string;

  @ManyToOne(() => PlenaryConsolidation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  consolidation?: PlenaryConsolidation;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  ordinal!: number;

  @Column('jsonb')
  sources!: StandingSource[];

  @Column('jsonb')
  fields!: WordedFields;

  @Column('text', { nullable: true })
  decision!: PlenaryDecision | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** The account; it may be gone. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  /** Since when it is out of what is to be adopted; null while it is in it. */
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  /** Raised on each change but of its place. */
  @Column('int', { default: 1 })
  version!: number;
}
