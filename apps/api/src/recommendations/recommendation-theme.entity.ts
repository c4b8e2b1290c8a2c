import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { MechanismTheme } from '../mechanisms/mechanism-theme.entity.js';
import { Recommendation } from './recommendation.entity.js';

/** What a recommendation is about, among the themes of the registry. */
@Entity()
@Unique('uq_recommendation_theme_key', ['recommendationId', 'themeKey'])
@Check('ck_recommendation_theme_ordinal', `ordinal >= 0`)
export class RecommendationTheme {
  @PrimaryColumn('uuid')
  recommendationId!: string;

  @ManyToOne(() => Recommendation, { onDelete: 'CASCADE' })
  recommendation?: Recommendation;

  @PrimaryColumn('int')
  ordinal!: number;

  @Index()
  @Column('text')
  themeKey!: string;

  @ManyToOne(() => MechanismTheme)
  @JoinColumn({ name: 'theme_key' })
  theme?: MechanismTheme;
}
