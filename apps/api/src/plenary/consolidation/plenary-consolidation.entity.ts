import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Meeting } from '../../programme/meeting.entity.js';
import type { StandingConsolidation } from './standing.js';

/**
 * What is told of the recommendations of a plenary as a whole. It holds on to the meeting and not to the session: a session that was
 * taken out of the programme and is brought back finds what was decided there.
 */
@Entity()
export class PlenaryConsolidation {
  @PrimaryColumn('uuid')
  sessionId!: string;

  @Index()
  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  @Column('jsonb', { default: [] })
  apart!: StandingConsolidation['apart'];
}
