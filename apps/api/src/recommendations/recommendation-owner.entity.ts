import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Mechanism } from '../mechanisms/mechanism.entity.js';
import { Recommendation } from './recommendation.entity.js';

/** Who takes a recommendation up: a mechanism of the registry, or an organization in words. */
@Entity('recommendation_owner')
@Unique('uq_recommendation_owner_mechanism', ['recommendationId', 'mechanismId'])
@Unique('uq_recommendation_owner_organization', ['recommendationId', 'organization'])
@Check('ck_recommendation_owner_one', `num_nonnulls(mechanism_id, organization) = 1`)
@Check('ck_recommendation_owner_organization', `organization ~ '\\S'`)
@Check('ck_recommendation_owner_ordinal', `ordinal >= 0`)
export class RecommendationOwnerRow {
  @PrimaryColumn('uuid')
  recommendationId!: string;

  @ManyToOne(() => Recommendation, { onDelete: 'CASCADE' })
  recommendation?: Recommendation;

  @PrimaryColumn('int')
  ordinal!: number;

  @Index()
  @Column('uuid', { nullable: true })
  mechanismId!: string | null;

  @ManyToOne(() => Mechanism)
  mechanism?: Mechanism | null;

  @Column('text', { nullable: true })
  organization!: string | null;
}
