import type { CorrectionView } from '#contract/mechanism-correction';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Mechanism } from '../mechanism.entity.js';
import { MechanismLink } from './mechanism-link.entity.js';

/** What the secretariat of a mechanism says that the registry should say; an organizer accepts or declines it. */
@Entity()
@Index(['mechanismId', 'suggestedAt'])
@Check('ck_mechanism_correction_about', `about ~ '^[a-zA-Z]+$'`)
@Check('ck_mechanism_correction_text', `char_length("text") <= 10000 AND char_length(reason) <= 10000`)
@Check('ck_mechanism_correction_state', `state IN ('waiting', 'accepted', 'declined')`)
@Check('ck_mechanism_correction_settled', `(state = 'waiting') = (settled_at IS NULL)`)
@Check('ck_mechanism_correction_reason', `(state = 'declined') = (reason IS NOT NULL)`)
export class MechanismCorrection {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  mechanismId!: string;

  @ManyToOne(() => Mechanism)
  mechanism?: Mechanism;

  @Index()
  @Column('uuid')
  linkId!: string;

  @ManyToOne(() => MechanismLink)
  link?: MechanismLink;

  @Column('text')
  about!: CorrectionView['about'];

  @Column('text')
  text!: string;

  /** Date or month. */
  @Column('text')
  asOf!: string;

  @Column('timestamptz')
  suggestedAt!: Date;

  @Column('text', { default: 'waiting' })
  state!: CorrectionView['state'];

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  @Column('int', { default: 1 })
  version!: number;
}
