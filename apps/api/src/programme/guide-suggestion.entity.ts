import type { SuggestionDecision } from '#contract/session-work';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Session } from './session.entity.js';

/** What a moderator would have the guide of her session say; the organizer takes it up or sets it aside. */
@Entity()
@Check('ck_guide_suggestion_text', `char_length("text") <= 10000`)
@Check('ck_guide_suggestion_resolution', `resolution IN ('accepted', 'setAside')`)
@Check('ck_guide_suggestion_resolved', `(resolution IS NULL) = (resolved_at IS NULL)`)
export class GuideSuggestion {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;

  @Column('uuid', { nullable: true })
  authorId!: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  author?: Account | null;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  resolvedAt!: Date | null;

  @Column('text', { nullable: true })
  resolution!: SuggestionDecision['resolution'];

  @Column('int', { default: 1 })
  version!: number;
}
