import type { SessionKind } from '#contract/fields';
import type { FileWish } from '#contract/meeting-file';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Meeting } from './meeting.entity.js';
import { Room } from './room.entity.js';

const wallTimePattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]$';

/** A timed part of the programme. */
@Entity()
@Unique(['meetingId', 'key'])
@Unique(['meetingId', 'number'], { deferrable: 'INITIALLY DEFERRED' })
@Check('ck_session_kind', `kind IN ('opening', 'plenary', 'breakout', 'break', 'social', 'closing')`)
@Check(
  'ck_session_times',
  `"start" ~ '${wallTimePattern}' AND "end" ~ '${wallTimePattern}' AND "end"::timestamp > "start"::timestamp`,
)
@Check('ck_session_reports_to', `reports_to_id IS NULL OR (kind = 'breakout' AND reports_to_id <> id)`)
@Check('ck_session_key', `"key" ~ '\\S' AND title ~ '\\S'`)
@Check('ck_session_number', `"number" BETWEEN 1 AND 999`)
@Check('ck_session_wishes', `jsonb_typeof(wishes) = 'array'`)
@Check(
  'ck_session_recommendation_limit',
  `recommendation_limit IS NULL OR (kind = 'breakout' AND recommendation_limit BETWEEN 1 AND 20)`,
)
@Check(
  'ck_session_outputs_due',
  `outputs_due IS NULL OR (kind = 'breakout' AND outputs_due ~ '${wallTimePattern}' AND outputs_due::timestamp >= "start"::timestamp)`,
)
@Check('ck_session_ordinal', `ordinal >= 0`)
export class Session {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  meeting?: Meeting;

  /** The session's id in the meeting file; addresses and calendar entries are made from it. */
  @Column('text')
  key!: string;

  @Column('text')
  kind!: SessionKind;

  @Column('int', { nullable: true })
  number!: number | null;

  @Column('text', { nullable: true })
  label!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  qualifier!: string | null;

  /**
   * Wall times in the meeting's zone, `YYYY-MM-DDTHH:mm`. Kept as text because the driver would read a timestamp in the
   * zone of the machine; the check casts them, so that the database still refuses what is not a time.
   */
  @Column('text')
  start!: string;

  @Column('text')
  end!: string;

  @Index()
  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @ManyToOne(() => Room, { onDelete: 'SET NULL' })
  room?: Room | null;

  /** The later plenary in which this session's groups report. */
  @Index()
  @Column('uuid', { nullable: true })
  reportsToId!: string | null;

  @ManyToOne(() => Session, { onDelete: 'SET NULL', deferrable: 'INITIALLY DEFERRED' })
  reportsTo?: Relation<Session> | null;

  /** Who is to sit in one group, and who apart: ids of mechanisms. */
  @Column('jsonb', { default: [] })
  wishes!: FileWish[];

  /** How many recommendations a group makes at most; null for the usual number. */
  @Column('int', { nullable: true })
  recommendationLimit!: number | null;

  /** Wall time by which the groups hand in what they report; null for the end of the session. */
  @Column('text', { nullable: true })
  outputsDue!: string | null;

  @Column('int')
  ordinal!: number;

  /** Raised on each change of the session, of its items and groups, or of who is in them. */
  @Column('int', { default: 1 })
  version!: number;
}
